import type { CursorCodec } from '../cursor.ts'
import type { EventTypes } from '../event-types/event-types.ts'
import { createGroupCommit } from '../group-commit.ts'
import { createIdempotencyKeys } from './idempotency-keys.ts'
import { getEvent, listEvents } from './list-events.ts'
import { publishBatch, publishEvent, publishOwn } from './publish-event.ts'
import { createPublishGroup, type NewEvent, type PublishGroupDeps } from './publish-group.ts'
import type { PublishTracer } from './publish-tracer.ts'

interface EventsDeps extends PublishGroupDeps {
  eventTypes: Pick<EventTypes, 'validateData'>
  cursors: CursorCodec
  currentPublish?: PublishTracer['currentPublish'] | undefined
  now: () => Date
}

/** About what a delivery takes on its way to the database. */
const DELIVERY_BYTES = 512

/** What an event takes, with the deliveries it may become. */
const sizeOf = ({ row, app }: NewEvent): number => row.body.length + app.endpoints.length * DELIVERY_BYTES

export const createEvents = (deps: EventsDeps) => {
  const groups = createGroupCommit({
    write: createPublishGroup(deps),
    sizeOf,
  })
  const publishing = {
    directory: deps.directory,
    eventTypes: deps.eventTypes,
    keys: createIdempotencyKeys(deps.events, deps.now),
    marks: deps.marks,
    submit: groups.submit,
    currentPublish: deps.currentPublish,
    now: deps.now,
  }
  return {
    publish: publishEvent(publishing),
    publishBatch: publishBatch(publishing),
    publishOwn: publishOwn(publishing),
    list: listEvents(deps),
    get: getEvent(deps),
  }
}

export type Events = ReturnType<typeof createEvents>
