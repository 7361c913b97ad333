import type { Mock } from '../mock.ts'
import { isAppOperation } from '../spec/operation-spec.ts'
import {
  isScenarioName,
  type PlayedScenario,
  type ScenarioName,
  scenarioNames,
  type ScenarioSettings,
} from './scenario.ts'

/**
 * What goes wrong between your code and the API, in a test's hands.
 *
 * @example
 * ```ts
 * mock.scenario.start('failing', { times: 2, operations: ['events.publish'] })
 * await publishOrder(42) // repeats what was answered with 503
 * expect(mock.scenario.current).toBeUndefined()
 * ```
 */
export interface MockScenario {
  /**
   * From now on calls of the API meet this, instead of what was played before:
   * - `failing` – 503 with `Retry-After`, nothing is done
   * - `rateLimited` – 429 with `Retry-After`, nothing is done
   * - `slow` – the answer comes late, or the caller gives up before anything is done
   * - `unauthorized` – 401
   *
   * @throws TypeError – for a scenario or operation that does not exist, or settings that cannot be; the message names it.
   */
  readonly start: (name: ScenarioName, settings?: ScenarioSettings) => void
  /** Calls are answered as usual again. */
  readonly end: () => void
  /** What is being played, with the calls that are left of `times`; undefined when nothing is. */
  readonly current: Readonly<PlayedScenario> | undefined
}

const assertWhole = (name: keyof ScenarioSettings, value: number | undefined, least: number): void => {
  if (value === undefined || (Number.isInteger(value) && value >= least)) return
  throw new TypeError(`scenario: ${name} must be a whole number of at least ${least}, got ${value}`)
}

/** @throws TypeError – for what cannot be played. */
export const acceptScenario = (name: string, settings: ScenarioSettings = {}): PlayedScenario => {
  if (!isScenarioName(name)) {
    throw new TypeError(`scenario: there is no ${name}; there are ${scenarioNames.join(', ')}`)
  }
  const unknown = settings.operations?.find(id => !isAppOperation(id))
  if (unknown !== undefined) throw new TypeError(`scenario: the app surface has no operation ${unknown}`)
  assertWhole('times', settings.times, 1)
  assertWhole('retryAfterSeconds', settings.retryAfterSeconds, 1)
  assertWhole('delayMs', settings.delayMs, 0)
  return { name, ...settings }
}

export const mockScenario = (mock: Mock): MockScenario => ({
  start: (name, settings) => {
    mock.scenario = acceptScenario(name, settings)
  },
  end: () => {
    mock.scenario = undefined
  },
  get current() {
    return mock.scenario && mock.scenario.times !== 0 ? { ...mock.scenario } : undefined
  },
})
