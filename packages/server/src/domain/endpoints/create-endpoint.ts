import type { AppScope } from '../access/scope.ts'
import { uuidv7 } from '../uuid.ts'
import { acceptUrl } from './accept-url.ts'
import { announceChange } from './announce-change.ts'
import { acceptHeaders } from './custom-headers.ts'
import { endpointDefaults, retriesFor } from './endpoint-defaults.ts'
import type { EndpointDeps } from './endpoint-deps.ts'
import type { EndpointRow, RateLimit, SignatureScheme } from './endpoint-model.ts'
import { type EndpointView, toEndpointView } from './endpoint-view.ts'
import { newSecret } from './new-secret.ts'
import { slotOf } from './slot.ts'
import { rowsIn } from '../rows-in.ts'

export interface EndpointOptions {
  name?: string | undefined
  description?: string | undefined
  editionId?: string | null | undefined
  active?: boolean | undefined
  timeoutSeconds?: number | undefined
  maxRetries?: number | undefined
  retrySchedule?: number[] | undefined
  concurrency?: number | undefined
  rateLimit?: RateLimit | null | undefined
  disableAfterSeconds?: number | null | undefined
  signatureScheme?: SignatureScheme | undefined
  headers?: Record<string, string> | undefined
  metadata?: Record<string, string> | undefined
}

export interface CreateEndpoint extends EndpointOptions {
  url: string
  events: string[]
  secret?: string | undefined
}

/** Makes an endpoint in the scope's app. The secret is in the answer this once. @throws InvalidInput */
export const createEndpoint =
  (deps: EndpointDeps) =>
  async (scope: AppScope, input: CreateEndpoint): Promise<EndpointView & { secret: string }> => {
    const url = acceptUrl(deps.targets, input.url)
    const headers = acceptHeaders(input.headers ?? {})
    await deps.eventTypes.assertSubscribable(scope, input.events)
    const id = uuidv7()
    const signatureScheme = input.signatureScheme ?? endpointDefaults.signatureScheme
    const secret = await newSecret(deps.secretBox, id, signatureScheme, input.secret)
    const now = deps.now()
    const row: EndpointRow = {
      _id: id,
      appId: scope.appId,
      tenantId: scope.tenantId,
      slot: slotOf(id),
      name: input.name ?? null,
      description: input.description ?? null,
      editionId: input.editionId ?? null,
      url,
      events: input.events,
      active: input.active ?? true,
      inactiveSince: input.active === false ? now : null,
      pausedAt: null,
      disabledAt: null,
      disabledReason: null,
      timeoutSeconds: input.timeoutSeconds ?? endpointDefaults.timeoutSeconds,
      maxRetries: retriesFor(input) ?? endpointDefaults.maxRetries,
      retrySchedule: input.retrySchedule ?? [...endpointDefaults.retrySchedule],
      concurrency: input.concurrency ?? endpointDefaults.concurrency,
      rateLimit: input.rateLimit ?? null,
      disableAfterSeconds:
        input.disableAfterSeconds === undefined
          ? endpointDefaults.disableAfterSeconds
          : input.disableAfterSeconds,
      signatureScheme,
      headers: Object.keys(headers).length > 0 ? deps.secretBox.seal(JSON.stringify(headers), id) : null,
      metadata: input.metadata ? JSON.stringify(input.metadata) : null,
      secrets: [secret.stored],
      revision: 1,
      dueSequence: 0,
      deletedAt: null,
      createdAt: now,
      updatedAt: now,
    }
    await rowsIn(deps.endpoints).insertOne(row)
    await announceChange(deps, scope.appId)
    return { ...toEndpointView(row, deps.secretBox), secret: secret.shown }
  }
