import { startMockServer } from '@posthorn/mocks/server'
import { Posthorn } from '@posthorn/sdk'
import { createApp } from '../../support/create-app.ts'
import { type HttpCall, httpCaller } from '../../support/http-call.ts'
import { startPlatform } from '../../support/start-platform.ts'

/** An app somewhere, as its stories see it. */
export interface World extends AsyncDisposable {
  appId: string
  apiKey: string
  posthorn: Posthorn
  call: HttpCall
}

/** The catalog of every world. */
export const catalog = [
  {
    name: 'order.paid',
    description: 'An order was paid.',
    schema: {
      type: 'object',
      required: ['orderId'],
      properties: { orderId: { type: 'integer', minimum: 1 }, note: { enum: ['gift', 'rush'] } },
    },
    example: { orderId: 1 },
  },
  { name: 'order.refunded' },
  { name: 'order.lost', archived: true },
]

const startServer = async (): Promise<World> => {
  const server = await startPlatform()
  for (const { archived, ...eventType } of catalog) {
    await server.platform.eventTypes.create(eventType)
    if (archived) await server.platform.eventTypes.update(eventType.name, { archived })
  }
  const app = await createApp(server, [])
  return {
    ...app,
    call: httpCaller(server.baseUrl),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

const startMock = async (): Promise<World> => {
  const mock = await startMockServer({ port: 0, catalog })
  const { appId, apiKey, baseUrl } = mock
  return {
    appId,
    apiKey,
    posthorn: new Posthorn(mock),
    call: httpCaller(baseUrl),
    [Symbol.asyncDispose]: () => mock.stop(),
  }
}

/** Where every story must come out the same. */
export const worlds = [
  { name: 'the server', start: startServer },
  { name: 'the mock', start: startMock },
] as const
