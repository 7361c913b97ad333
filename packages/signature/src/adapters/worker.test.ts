import { Miniflare } from 'miniflare'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generateKeyPair } from '../generate-key-pair.ts'
import { sign } from '../sign.ts'
import { body, secret, signedRequest } from '../testing/signed-request.ts'

const worker = `
import { webhookHandler } from ${JSON.stringify(new URL('./fetch.ts', import.meta.url).pathname)}

export default {
  fetch: webhookHandler((request, env) => [env.WEBHOOK_SECRET, env.PUBLIC_KEY], (event, request, env, context) => {
    context.waitUntil(Promise.resolve())
    return Response.json(event)
  }),
}`

const bundled = async (): Promise<string> => {
  const entry = 'virtual:worker'
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'worker',
        resolveId: id => (id === entry ? id : null),
        load: id => (id === entry ? worker : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: entry }, lib: { entry, formats: ['es'] } },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error('nothing was built')
  return output.output[0].code
}

const pair = await generateKeyPair()
let miniflare: Miniflare
beforeAll(async () => {
  const bindings = { WEBHOOK_SECRET: secret, PUBLIC_KEY: pair.publicKey }
  miniflare = new Miniflare({
    modules: true,
    script: await bundled(),
    bindings,
    compatibilityDate: '2026-01-01',
  })
  await miniflare.ready
})
afterAll(() => miniflare.dispose())

const send = async (init: RequestInit) => await fetch(await miniflare.ready, init)

test('a worker verifies HMAC with a secret of its bindings', async () => {
  const response = await send(await signedRequest())
  expect([response.status, await response.json()]).toEqual([200, JSON.parse(body)])
  const changed = await send({ ...(await signedRequest()), body: '{}' })
  expect([changed.status, await changed.text()]).toEqual([400, 'no_matching_signature'])
})

test('a worker verifies Ed25519 with a public key of its bindings', async () => {
  const { headers, ...init } = await signedRequest()
  const timestamp = Number(headers['webhook-timestamp'])
  const signature = await sign({ id: 'evt_1', timestamp, body, secret: pair.privateKey })
  const response = await send({ ...init, headers: { ...headers, 'webhook-signature': signature } })
  expect([response.status, await response.json()]).toEqual([200, JSON.parse(body)])
})
