import { type HttpAnswer, type HttpRequest, httpCaller } from '../../support/http-call.ts'
import type { Crew } from './crew.ts'
import type { Stage } from './stage.ts'

const PATIENCE_MS = 3_000

/** Asks whoever answers; undefined when nobody does in time. */
export interface ChaosClient {
  ask: (request: HttpRequest) => Promise<HttpAnswer | undefined>
  /** As the app, below its path. */
  askApp: (method: string, path: string, json?: unknown) => Promise<HttpAnswer | undefined>
}

export const createChaosClient = (
  { app: { appId, apiKey } }: Stage,
  { anyServer }: Pick<Crew, 'anyServer'>,
): ChaosClient => {
  const ask: ChaosClient['ask'] = request =>
    httpCaller(anyServer())({ ...request, patienceMs: PATIENCE_MS }).catch(() => undefined)
  return {
    ask,
    askApp: (method, path, json) =>
      ask({ method, path: `/api/v1/apps/${appId}${path}`, credential: apiKey, json }),
  }
}
