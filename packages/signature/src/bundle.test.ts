import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build, minify } from 'vite'
import { expect, test } from 'vitest'

async function bundle(format: 'es' | 'iife'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: new URL('./index.ts', import.meta.url).pathname, formats: [format], name: 'signature' },
    },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output) || output.output.length !== 1) throw new Error('expected one file')
  return output.output[0].code
}

test('the whole package is under 3 KB, minified and gzipped', async () => {
  // The build leaves white space in a module, for other tools' sake; who bundles it for users takes that out.
  const { code } = await minify('index.js', await bundle('es'), { module: true })

  expect(code).not.toMatch(/\b(import|require)\b\s*[({"'*]/)
  expect(gzipSync(code, { level: 9 }).length).toBeLessThan(3000)
})

test('works where there is nothing but the language and the web platform', async () => {
  const { crypto, TextEncoder, TextDecoder, atob, btoa } = globalThis
  const context = createContext({ crypto, TextEncoder, TextDecoder, atob, btoa })
  runInContext(await bundle('iife'), context)
  const roundTrip = `(async () => {
    const secret = signature.generateSecret()
    const timestamp = Math.floor(Date.now() / 1000)
    const body = '{"type":"order.paid"}'
    const value = await signature.sign({ id: 'evt_1', timestamp, body, secret })
    const headers = { 'webhook-id': 'evt_1', 'webhook-timestamp': String(timestamp), 'webhook-signature': value }
    const event = await signature.verify(body, headers, secret)
    const refusal = await signature.verify(body + ' ', headers, secret).catch(error => error.reason)
    const pair = await signature.generateKeyPair()
    const asymmetric = await signature.sign({ id: 'evt_1', timestamp, body, secret: pair.privateKey })
    const { type } = await signature.verify(body, { ...headers, 'webhook-signature': asymmetric }, pair.publicKey)
    return [typeof process, typeof Buffer, event.type, refusal, type].join()
  })()`

  expect(await runInContext(roundTrip, context)).toBe(
    'undefined,undefined,order.paid,no_matching_signature,order.paid',
  )
})
