import type { AppScope } from '../access/scope.ts'
import { acceptUrl } from './accept-url.ts'
import { announceChange } from './announce-change.ts'
import { changeSecrets, type SecretChange } from './change-secrets.ts'
import { changeState, type StateChange } from './change-state.ts'
import type { EndpointOptions } from './create-endpoint.ts'
import { acceptHeaders } from './custom-headers.ts'
import { openHeaders } from './endpoint-config.ts'
import { retriesFor } from './endpoint-defaults.ts'
import type { EndpointDeps } from './endpoint-deps.ts'
import type { EndpointRow } from './endpoint-model.ts'
import { unmarkFailing } from './failing.ts'
import { type EndpointView, toEndpointView } from './endpoint-view.ts'
import { findEndpoint } from './find-endpoint.ts'
import { tryAgain } from './try-again.ts'

/** What is absent stays as it is; null empties what may be empty. */
export interface UpdateEndpoint
  extends Omit<EndpointOptions, 'name' | 'description'>,
    StateChange,
    SecretChange {
  name?: string | null | undefined
  description?: string | null | undefined
  url?: string | undefined
  events?: string[] | undefined
}

const plainFields = [
  'name',
  'description',
  'editionId',
  'timeoutSeconds',
  'retrySchedule',
  'concurrency',
  'rateLimit',
  'disableAfterSeconds',
] as const

const changesOf = async (
  deps: EndpointDeps,
  scope: AppScope,
  row: EndpointRow,
  input: UpdateEndpoint,
): Promise<Partial<EndpointRow>> => {
  const changes: Partial<EndpointRow> = Object.fromEntries(
    plainFields.flatMap(field => (input[field] === undefined ? [] : [[field, input[field]]])),
  )
  if (input.url !== undefined) changes.url = acceptUrl(deps.targets, input.url)
  if (input.events) {
    await deps.eventTypes.assertSubscribable(scope, input.events, row.events)
    changes.events = input.events
  }
  const maxRetries = retriesFor(input)
  if (maxRetries !== undefined) changes.maxRetries = maxRetries
  if (input.headers) {
    const headers = acceptHeaders(input.headers, openHeaders(row, deps.secretBox))
    changes.headers = deps.secretBox.seal(JSON.stringify(headers), row._id)
  }
  if (input.metadata) changes.metadata = JSON.stringify(input.metadata)
  return changes
}

/**
 * Changes an endpoint; deliveries that wait go out by the new values. Switching it off ends them as `failed`; switching
 * it on again clears what Posthorn disabled, and why. Resuming a paused one sends what it held, oldest first. Two updates
 * at once: the later one repeats itself on what the earlier one left.
 * @throws InvalidInput, NotFound, Unavailable after losing twelve times in a row
 */
export const updateEndpoint =
  (deps: EndpointDeps) =>
  async (scope: AppScope, endpointId: string, input: UpdateEndpoint): Promise<EndpointView> =>
    await tryAgain(async () => {
      const row = await findEndpoint(deps.endpoints, scope, endpointId)
      const now = deps.now()
      const changes = {
        ...(await changesOf(deps, scope, row, input)),
        ...(await changeSecrets(deps.secretBox, row, input)),
        ...changeState(row, input, now),
      }
      const resumes = changes.pausedAt === null && row.pausedAt !== null
      const wakes = changes.active === false || resumes ? { dueAt: now } : {}
      const startsAnew = changes.active === true && !row.active
      const updated = await deps.endpoints
        .findOneAndUpdate(
          { _id: row._id, appId: scope.appId, deletedAt: null, revision: row.revision },
          {
            $set: { ...changes, ...wakes, updatedAt: now },
            $inc: { revision: 1, dueSequence: 1 },
            ...(startsAnew && { $unset: unmarkFailing }),
          },
          { returnDocument: 'after' },
        )
        .lean<EndpointRow>()
      if (!updated) return undefined
      await announceChange(deps, scope.appId)
      return toEndpointView(updated, deps.secretBox)
    })
