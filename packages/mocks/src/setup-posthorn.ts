import { bypass } from 'msw'
import { appHandlers } from './app-handlers.ts'
import { abortable } from './http/abortable.ts'
import { apiUrl } from './http/api-url.ts'
import { makeAttempts } from './delivery/make-attempt.ts'
import type { PosthornMockOptions } from './options.ts'
import { createPosthorn } from './create-posthorn.ts'
import type { AnyEvent, EventShape } from './event-shape.ts'
import type { PosthornMock } from './posthorn-mock.ts'

/**
 * Makes a Posthorn in memory that follows the contract: what is created can be listed, what is published becomes
 * deliveries with signed attempts, bad input is refused as a server refuses it. And it sends: signed events to your code,
 * with the troubles that production has.
 *
 * @example
 * ```ts
 * const mock = setupPosthorn({ catalog: ['order.paid'] })
 * const server = setupServer(...mock.handlers)
 * beforeAll(() => server.listen())
 * afterEach(() => mock.reset())
 * afterAll(() => server.close())
 *
 * const { appId, apiKey, baseUrl } = mock
 * const posthorn = new Posthorn({ appId, apiKey, baseUrl })
 * ```
 * @typeParam Events – the events of the catalog, as a union of `{ type, data }`: `publish` then knows each type's data.
 * @throws TypeError – for an option that cannot work; the message names it.
 * @throws RangeError – for an outcome with a status code that HTTP does not have.
 */
export const setupPosthorn = <Events extends EventShape = AnyEvent>(
  options: PosthornMockOptions = {},
): PosthornMock<Events> => {
  const {
    mock,
    controls,
    fetch: answer,
  } = createPosthorn(options, {
    // What the mock itself sends is not for the handlers of the test that it serves.
    send: request => fetch(bypass(request)),
    perform: makeAttempts,
    attempted: () => {},
  })
  return Object.assign(controls, {
    handlers: appHandlers(mock, apiUrl(controls.baseUrl)),
    fetch: abortable(answer),
  })
}
