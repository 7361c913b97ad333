import { withHeldBack } from '../delivery/make-attempt.ts'
import type { BatchResult } from '../generated/types.gen.ts'
import { conflict, invalidAt, invalidInput } from '../http/problem.ts'
import { operation } from '../operation.ts'
import { checkEvent, conflictDetail, publishEvent } from './publish-event.ts'

export const publish = operation('eventsPublish', async (mock, { body, headers }) => {
  const header = headers['Idempotency-Key']
  if (header !== undefined && body.id !== undefined && header !== body.id) {
    throw invalidAt(
      ['header', 'idempotency-key'],
      'The header and the id in the body are different idempotency keys: send one, or the same.',
      'different_keys',
    )
  }
  const event = { ...body, id: body.id ?? header }
  const errors = checkEvent(mock, event, ['body'])
  if (errors.length > 0) throw invalidInput(errors)
  const published = publishEvent(mock, event)
  if (!published) throw conflict('idempotency_conflict', 'Idempotency key in use', conflictDetail(event.id))
  await mock.perform(mock, withHeldBack(mock, published.deliveries))
  return { success: true, data: published.event }
})

export const publishBatch = operation('eventsPublishBatch', async (mock, { body: { events } }) => {
  const errors = events.flatMap((event, index) => checkEvent(mock, event, ['body', 'events', index]))
  if (errors.length > 0) throw invalidInput(errors)
  const published = events.map(event => publishEvent(mock, event))
  const deliveries = published.flatMap(one => one?.deliveries ?? [])
  await mock.perform(mock, withHeldBack(mock, deliveries))
  const data = published.map(
    (one, index): BatchResult =>
      one?.event ?? { error: { code: 'idempotency_conflict', detail: conflictDetail(events[index]?.id) } },
  )
  return { success: true, data }
})
