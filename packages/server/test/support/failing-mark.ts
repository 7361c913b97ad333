import { withDatabase } from './database.ts'
import { eventually } from './eventually.ts'

export interface FailingMark {
  failingSince?: Date
  lastFailedAt?: Date
  failureNotices?: number
}

const endpointsOf = (db: Parameters<Parameters<typeof withDatabase>[1]>[0]) =>
  db.collection<FailingMark & { _id: string }>('endpoints')

/** Since when an endpoint has done nothing but fail, as the server has noted it. */
export const failingMarkOf = (database: string, webhookId: string): Promise<FailingMark> =>
  withDatabase(database, async db => (await endpointsOf(db).findOne({ _id: webhookId })) ?? {})

/** Moves the beginning of an endpoint's failures into the past, as soon as there is one: nobody waits for days. */
export const ageFailures = (database: string, webhookId: string, seconds: number): Promise<Date> =>
  withDatabase(database, db =>
    eventually(async () => {
      const row = await endpointsOf(db).findOne({ _id: webhookId })
      if (!row?.failingSince) return undefined
      const failingSince = new Date(row.failingSince.getTime() - seconds * 1000)
      await endpointsOf(db).updateOne({ _id: webhookId }, { $set: { failingSince } })
      return failingSince
    }, `${webhookId} to fail`),
  )

/** Marks an endpoint as failing for so long, as a process would that has not heard of a success elsewhere. */
export const markFailing = (database: string, webhookId: string, seconds: number): Promise<unknown> =>
  withDatabase(database, db =>
    endpointsOf(db).updateOne(
      { _id: webhookId },
      { $set: { failingSince: new Date(Date.now() - seconds * 1000), lastFailedAt: new Date() } },
    ),
  )
