import type { EndpointRow } from './endpoint-model.ts'

/** Notices go out at these parts, in percent, of the time after which an endpoint is switched off. */
export const noticeStages = [50, 75, 90] as const
export type NoticeStage = (typeof noticeStages)[number]

/** What an update removes from an endpoint's row when it fails no more, or gets a new start. */
export const unmarkFailing = { failingSince: '', lastFailedAt: '', failureNotices: '' } as const

export type FailingRow = Pick<EndpointRow, '_id' | 'appId'> & {
  failingSince: Date
  lastFailedAt: Date
  disableAfterSeconds: number
  failureNotices?: number
}

/** When an endpoint that does nothing but fail has done so for long enough. */
export const disablesAt = ({ failingSince, disableAfterSeconds }: FailingRow): Date =>
  new Date(failingSince.getTime() + disableAfterSeconds * 1000)

/**
 * How far an endpoint has come: `over` when the time is up, else the last stage it has passed. What counts is the time
 * between failures: an endpoint that nothing is sent to does not come closer to its end.
 */
export const stageOf = (row: FailingRow): NoticeStage | 'over' | undefined => {
  const failedMs = row.lastFailedAt.getTime() - row.failingSince.getTime()
  const percent = failedMs / (row.disableAfterSeconds * 10)
  return percent >= 100 ? 'over' : noticeStages.findLast(stage => percent >= stage)
}
