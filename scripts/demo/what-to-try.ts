import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'

interface Place {
  baseUrl: string
  appId: string
  apiKey: string
  keysFile: string
  logFile: string
}

const data = '{ orderId: "A-3001", amount: 4200, currency: "EUR" }'
const json = '{"type":"order.paid","data":{"orderId":"A-3000","amount":4200,"currency":"EUR"}}'

const quoted = (path: string): string => `'${path.replaceAll("'", String.raw`'\''`)}'`

const curl = ({
  baseUrl,
  appId,
  apiKey,
}: Place): string => `curl -sS ${baseUrl}/api/v1/apps/${appId}/events \\
  -H 'authorization: Bearer ${apiKey}' -H 'content-type: application/json' \\
  -d '${json}'`

/** Receives what it publishes, so that it shows both halves and needs nothing else. */
const program = ({
  baseUrl,
  appId,
  apiKey,
}: Place): string => `cd ${quoted(fileURLToPath(new URL('.', import.meta.url)))} && node --input-type=module <<'END'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { Posthorn } from '@posthorn/sdk'
import { verify } from '@posthorn/signature'

const receiver = createServer().listen(0, '127.0.0.1')
const arrival = once(receiver, 'request')
await once(receiver, 'listening')
const url = \`http://127.0.0.1:\${receiver.address().port}\`

const posthorn = new Posthorn({ appId: '${appId}', apiKey: '${apiKey}', baseUrl: '${baseUrl}' })
const { id: webhookId, secret } = await posthorn.webhooks.create({ url, events: ['order.*'] })
await posthorn.events.publish({ type: 'order.paid', data: ${data.replaceAll('"', "'")} })

const [request, response] = await arrival
const body = Buffer.concat(await request.toArray())
console.log('verified:', await verify(body, request.headers, secret))
response.end(() => receiver.close())
await posthorn.webhooks.delete({ webhookId })
END`

/** Where everything is, and commands that work as they stand for as long as the demo serves. */
export const whatToTry = (place: Place): string[] => [
  styleText('bold', 'Serving until Ctrl-C'),
  `  docs        ${place.baseUrl}/docs`,
  `  OpenAPI     ${place.baseUrl}/openapi.json`,
  `  app id      ${place.appId}`,
  `  app key     ${place.apiKey}`,
  `  root key    in ${place.keysFile}`,
  `  server log  ${place.logFile}`,
  '',
  styleText('bold', 'Publish an event from another terminal, and see it arrive below:'),
  '',
  curl(place),
  '',
  styleText('bold', 'Or make an endpoint, publish and verify, all by the SDK:'),
  '',
  program(place),
  '',
]
