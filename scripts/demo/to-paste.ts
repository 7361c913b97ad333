import { fileURLToPath } from 'node:url'

export interface Access {
  baseUrl: string
  appId: string
  apiKey: string
}

const quoted = (path: string): string => `'${path.replaceAll("'", String.raw`'\''`)}'`

/** Publishes an event. */
export const curlCommand = ({ baseUrl, appId, apiKey }: Access): string =>
  `curl -sS ${baseUrl}/api/v1/apps/${appId}/events \\
  -H 'authorization: Bearer ${apiKey}' \\
  -H 'content-type: application/json' \\
  -d '{"type":"order.paid","data":{"orderId":"A-3000","amount":4200,"currency":"EUR"}}'`

const program = ({ baseUrl, appId, apiKey }: Access): string => `import { once } from 'node:events'
import { createServer } from 'node:http'
import { Posthorn } from '@posthorn/sdk'
import { verify } from '@posthorn/signature'

const receiver = createServer().listen(0, '127.0.0.1')
const arrival = once(receiver, 'request')
await once(receiver, 'listening')
const url = \`http://127.0.0.1:\${receiver.address().port}\`

const posthorn = new Posthorn({
  appId: '${appId}',
  apiKey: '${apiKey}',
  baseUrl: '${baseUrl}',
})
const { id: webhookId, secret } = await posthorn.webhooks.create({ url, events: ['order.*'] })
await posthorn.events.publish({
  type: 'order.paid',
  data: { orderId: 'A-3001', amount: 4200, currency: 'EUR' },
})

const [request, response] = await arrival
const body = Buffer.concat(await request.toArray())
console.log('verified:', await verify(body, request.headers, secret))
response.end(() => receiver.close())
await posthorn.webhooks.delete(webhookId)`

/**
 * Makes an endpoint, publishes, and verifies what arrives; runs where the packages are found, by the very Node that runs
 * this: the one on another terminal's PATH may be too old.
 */
export const sdkCommand = (access: Access): string => {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  return `cd ${quoted(folder)} && ${quoted(process.execPath)} --input-type=module <<'END'\n${program(access)}\nEND`
}
