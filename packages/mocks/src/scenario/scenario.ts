import { Problem, wrongCredential } from '../http/problem.ts'

/**
 * What may go wrong between your code and the API.
 *
 * @example
 * ```ts
 * const name: ScenarioName = 'rateLimited'
 * mock.scenario.start(name)
 * ```
 */
export type ScenarioName = 'failing' | 'rateLimited' | 'slow' | 'unauthorized'

/**
 * How a scenario is played.
 *
 * @example
 * ```ts
 * mock.scenario.start('slow', { delayMs: 500, times: 1 })
 * ```
 */
export interface ScenarioSettings {
  /** For so many calls; until it is ended by default. */
  times?: number
  /** For these operations alone, named as in the contract, e.g. `events.publish`; for all of them by default. */
  operations?: readonly string[]
  /** The `Retry-After` of `failing` and `rateLimited`, in whole seconds; 1 by default. */
  retryAfterSeconds?: number
  /** How long `slow` takes, in milliseconds; 2,000 by default. */
  delayMs?: number
}

/**
 * A scenario that is being played.
 *
 * @example
 * ```ts
 * const played: PlayedScenario | undefined = mock.scenario.current
 * console.log(played?.name, played?.times)
 * ```
 */
export interface PlayedScenario extends ScenarioSettings {
  name: ScenarioName
}

const waitFor = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })

const retryAfter = ({ retryAfterSeconds = 1 }: ScenarioSettings): Record<string, string> => ({
  'retry-after': String(retryAfterSeconds),
})

const meetings: Record<ScenarioName, (settings: ScenarioSettings, signal: AbortSignal) => Promise<void>> = {
  failing: async settings => {
    throw new Problem({
      status: 503,
      code: 'unavailable',
      title: 'Unavailable',
      detail: 'The service cannot answer at the moment.',
      headers: retryAfter(settings),
    })
  },
  rateLimited: async settings => {
    throw new Problem({
      status: 429,
      code: 'rate_limited',
      title: 'Too many requests',
      detail: 'This credential is used too fast: wait a moment.',
      headers: retryAfter(settings),
    })
  },
  slow: async ({ delayMs = 2000 }, signal) => await waitFor(delayMs, signal),
  unauthorized: async () => {
    throw wrongCredential('The API key is not valid: the scenario “unauthorized” is being played.')
  },
}

/** The names of all scenarios. */
export const scenarioNames: readonly string[] = Object.keys(meetings)

export const isScenarioName = (name: string): name is ScenarioName => scenarioNames.includes(name)

/** Makes a call meet the scenario that is being played. @throws Problem – what the scenario answers. */
export const meetScenario = async (
  scenario: PlayedScenario | undefined,
  operationId: string,
  signal: AbortSignal,
): Promise<void> => {
  if (!scenario || scenario.operations?.includes(operationId) === false || scenario.times === 0) return
  if (scenario.times !== undefined) scenario.times -= 1
  await meetings[scenario.name](scenario, signal)
}
