import type { PosthornControls } from '../../create-posthorn.ts'
import {
  takeEndpoint,
  takeEvent,
  takeForward,
  takeOutcome,
  takeScenario,
  takeSeed,
  takeSettlement,
  takeStop,
} from './inputs.ts'

/** One control, as it is called over HTTP. */
export interface ControlOperation {
  /** In one line, for who asks what there is. */
  summary: string
  /** Of its success. */
  status: number
  run: (controls: PosthornControls, body: unknown) => unknown
}

const describe = ({ appId, apiKey, baseUrl, scenario, clock }: PosthornControls) => ({
  appId,
  apiKey,
  baseUrl,
  scenario: scenario.current ?? null,
  now: clock.now().toISOString(),
  controls: Object.fromEntries(
    Object.entries(controlOperations).map(([call, { summary }]) => [call, summary]),
  ),
})

/** All of the control API, by method and path. */
export const controlOperations: Readonly<Record<string, ControlOperation>> = {
  'GET /__mock': {
    summary: 'Where the mock is, what it takes, and what can be controlled.',
    status: 200,
    run: describe,
  },
  'GET /__mock/state': {
    summary: 'All endpoints, events and deliveries, with secrets and sent requests.',
    status: 200,
    run: ({ state }) => state,
  },
  'POST /__mock/reset': {
    summary: 'Forgets everything but the options.',
    status: 204,
    run: controls => controls.reset(),
  },
  'POST /__mock/seed': {
    summary: 'Adds endpoints and events, also of the past: {endpoints, events}.',
    status: 201,
    run: async (controls, body) => ({ endpoints: await controls.seed(takeSeed(body)) }),
  },
  'POST /__mock/endpoints': {
    summary: 'Makes an endpoint for your code: {url, secret, events, …}.',
    status: 201,
    run: (controls, body) => {
      const endpoint = takeEndpoint(body)
      return controls.connect(endpoint.url, endpoint)
    },
  },
  'POST /__mock/events': {
    summary: 'Publishes, and answers when the attempts are made: {type, data, trouble}.',
    status: 200,
    run: async (controls, body) => {
      const { type, data, trouble } = takeEvent(body)
      return await controls.publish(type, data, trouble && { trouble })
    },
  },
  'POST /__mock/settle': {
    summary: 'Makes the next attempt of a delivery with an outcome: {deliveryId, outcome}.',
    status: 200,
    run: async (controls, body) => {
      const { deliveryId, outcome } = takeSettlement(body)
      return await controls.settle(deliveryId, outcome)
    },
  },
  'PUT /__mock/outcome': {
    summary: 'What endpoints make of what they are sent, without sending; "send" sends: {outcome}.',
    status: 204,
    run: (controls, body) => controls.setOutcome(takeOutcome(body).outcome),
  },
  'PUT /__mock/scenario': {
    summary: 'What goes wrong with calls of the API: {name, times, operations, retryAfterSeconds, delayMs}.',
    status: 200,
    run: ({ scenario }, body) => {
      const { name, ...settings } = takeScenario(body)
      scenario.start(name, settings)
      return scenario.current
    },
  },
  'DELETE /__mock/scenario': {
    summary: 'Calls of the API are answered as usual again.',
    status: 204,
    run: ({ scenario }) => scenario.end(),
  },
  'POST /__mock/clock/forward': {
    summary: 'Moves the clock, and makes the attempts that fall due on the way: {seconds}.',
    status: 200,
    run: async ({ clock }, body) => {
      await clock.forward(takeForward(body).seconds)
      return { now: clock.now().toISOString() }
    },
  },
  'POST /__mock/clock/stop': {
    summary: 'The clock stands still, now or at a time: {at}.',
    status: 200,
    run: ({ clock }, body) => {
      clock.stop(takeStop(body).at)
      return { now: clock.now().toISOString() }
    },
  },
}
