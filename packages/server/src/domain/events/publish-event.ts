import { createHash } from 'node:crypto'
import type { AppScope } from '../access/scope.ts'
import { operationsScope } from '../apps/operations-app.ts'
import type { EndpointDirectory } from '../endpoints/endpoint-directory.ts'
import { Conflict, type DomainError, type InputProblem, InvalidInput, TooLarge } from '../errors.ts'
import type { EventTypes } from '../event-types/event-types.ts'
import { envelopeOf } from './envelope.ts'
import { newEventId } from './event-id.ts'
import type { FanoutMarks } from './fanout-marks.ts'
import type { IdempotencyKeys } from './idempotency-keys.ts'
import type { NewEvent, Stored } from './publish-group.ts'
import type { PublishTracer } from './publish-tracer.ts'

const MAX_DATA_BYTES = 256 * 1024

export interface PublishEvent {
  type: string
  data: unknown
  /** The idempotency key. */
  id?: string | undefined
}

export interface PublishedEvent {
  id: string
  type: string
  createdAt: Date
}

export interface PublishDeps {
  directory: EndpointDirectory
  eventTypes: Pick<EventTypes, 'validateData'>
  keys: IdempotencyKeys
  marks: Pick<FanoutMarks, 'putIfNone'>
  submit: (event: NewEvent) => Promise<Stored | DomainError>
  /** Absent: publishes are not traced. */
  currentPublish?: PublishTracer['currentPublish'] | undefined
  now: () => Date
}

interface ValidEvent {
  type: string
  dataJson: string
  key: string | undefined
}

const digestOf = ({ type, dataJson }: ValidEvent): string =>
  createHash('sha256').update(type).update('\0').update(dataJson).digest('base64')

const validate = async (
  deps: PublishDeps,
  scope: AppScope,
  input: PublishEvent,
  at: (string | number)[],
): Promise<ValidEvent> => {
  const dataJson = JSON.stringify(input.data)
  if (Buffer.byteLength(dataJson) > MAX_DATA_BYTES) throw new TooLarge('data is larger than 256 KiB')
  await deps.eventTypes.validateData(scope, input.type, input.data, at)
  return { type: input.type, dataJson, key: input.id }
}

/** One more try than it takes for an expired key to be freed. */
const KEY_TRIES = 3

const store = async (deps: PublishDeps, scope: AppScope, event: ValidEvent): Promise<PublishedEvent> => {
  const digest = event.key === undefined ? undefined : digestOf(event)
  for (let tries = 0; tries < KEY_TRIES; tries += 1) {
    const createdAt = deps.now()
    const id = newEventId()
    const body = envelopeOf(event.type, createdAt, event.dataJson)
    const keyed = event.key !== undefined && digest !== undefined ? { key: event.key, digest } : {}
    const app = await deps.directory.get(scope.appId)
    const row: NewEvent['row'] = { _id: id, type: event.type, body, createdAt, ...keyed }
    const trace = deps.currentPublish?.()
    if (trace !== undefined) row.trace = trace
    const outcome = await deps.submit({ app, row })
    if (outcome === 'stored') return { id, type: event.type, createdAt }
    if (outcome !== 'key-taken') throw outcome
    const earlier = event.key === undefined ? undefined : await deps.keys.holder(scope.appId, event.key)
    if (!earlier) continue
    if (earlier.digest === digest) {
      // Whoever stored it may have died before its deliveries, and before the mark, were stored.
      await deps.marks.putIfNone(earlier.id)
      return { id: earlier.id, type: event.type, createdAt: earlier.createdAt }
    }
    throw new Conflict(
      'idempotency_conflict',
      'The idempotency key was used for another event in the last 24 hours.',
    )
  }
  throw new Conflict(
    'idempotency_conflict',
    'The idempotency key is being used by others at the same time: try again.',
  )
}

/** Checking goes on in slices, so that nothing else of the process has to wait long for it. */
const SLICE_MS = 10
const BATCH_LIMIT_MS = 2_000

const validateAll = async (
  deps: PublishDeps,
  scope: AppScope,
  inputs: readonly PublishEvent[],
): Promise<ValidEvent[]> => {
  const valid: ValidEvent[] = []
  const problems: InputProblem[] = []
  let spentMs = 0
  let sliceMs = 0
  for (const [index, input] of inputs.entries()) {
    const loc = ['body', 'events', index]
    if (spentMs > BATCH_LIMIT_MS)
      throw InvalidInput.at([...loc, 'data'], 'takes too long to check', 'too_complex')
    const startedAt = performance.now()
    try {
      valid.push(await validate(deps, scope, input, loc))
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error
      problems.push(...error.errors)
    }
    const tookMs = performance.now() - startedAt
    spentMs += tookMs
    sliceMs += tookMs
    if (sliceMs < SLICE_MS) continue
    sliceMs = 0
    await new Promise(resolve => setImmediate(resolve))
  }
  if (problems.length > 0) throw new InvalidInput(problems)
  return valid
}

const storeOrConflict = async (
  deps: PublishDeps,
  scope: AppScope,
  event: ValidEvent,
): Promise<PublishedEvent | Conflict> => {
  try {
    return await store(deps, scope, event)
  } catch (error) {
    if (error instanceof Conflict) return error
    throw error
  }
}

/**
 * Publishes one event; resolves when it is durable with all that becomes of it. The same idempotency key with the same
 * event answers what the first one was answered, and sends nothing.
 * @throws InvalidInput, TooLarge, NotFound, Conflict (`idempotency_conflict`), Unavailable (the outcome is unknown)
 */
export const publishEvent =
  (deps: PublishDeps) =>
  async (scope: AppScope, input: PublishEvent): Promise<PublishedEvent> =>
    await store(deps, scope, await validate(deps, scope, input, ['body']))

/**
 * Publishes an event of Posthorn's own, which is in no catalog that callers can publish from.
 * @throws Conflict (`idempotency_conflict`), Unavailable (the outcome is unknown)
 */
export const publishOwn =
  (deps: PublishDeps) =>
  async ({ type, data, id }: PublishEvent): Promise<PublishedEvent> =>
    await store(deps, operationsScope, { type, dataJson: JSON.stringify(data), key: id })

/**
 * Publishes up to 1,000 events. An invalid one refuses all of them; then each is stored, or is refused for its
 * idempotency key alone.
 * @throws InvalidInput (`loc` with the index), TooLarge, NotFound, Unavailable (the outcome of some is unknown)
 */
export const publishBatch =
  (deps: PublishDeps) =>
  async (scope: AppScope, inputs: readonly PublishEvent[]): Promise<(PublishedEvent | Conflict)[]> => {
    const valid = await validateAll(deps, scope, inputs)
    return await Promise.all(valid.map(event => storeOrConflict(deps, scope, event)))
  }
