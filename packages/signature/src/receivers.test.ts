import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { generateSecret } from './generate-secret.ts'
import { headerNames } from './header-names.ts'
import { sign } from './sign.ts'
import { verify } from './verify.ts'

const secret = generateSecret()
const body = '{"type":"order.paid","timestamp":"2025-12-31T23:59:58.120Z","data":{"name":"Žofie 🎉"}}'

async function signedRequest(): Promise<RequestInit & { headers: Record<string, string> }> {
  const timestamp = Math.floor(Date.now() / 1000)
  const signature = await sign({ id: 'evt_1', timestamp, body, secret })
  return {
    method: 'POST',
    body,
    headers: {
      [headerNames.id]: 'evt_1',
      [headerNames.timestamp]: String(timestamp),
      [headerNames.signature]: signature,
    },
  }
}

test('a fetch handler verifies the text and the Headers of a Request', async () => {
  const request = new Request('https://example.com/webhooks', await signedRequest())

  expect(await verify(await request.text(), request.headers, secret)).toEqual(JSON.parse(body))
})

test('a fetch handler verifies the ArrayBuffer of a Request', async () => {
  const request = new Request('https://example.com/webhooks', await signedRequest())

  expect(await verify(await request.arrayBuffer(), request.headers, secret)).toEqual(JSON.parse(body))
})

test('a Node server verifies the bytes and headers of a real request, and of one whose signature came twice', async () => {
  await using server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const answer = await verify(Buffer.concat(chunks), request.headers, secret).then(
      event => event.type,
      error => error.reason,
    )
    response.end(answer)
  }).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const send = async (init: RequestInit) => (await fetch(`http://127.0.0.1:${port}/`, init)).text()
  const init = await signedRequest()
  const twice = new Headers(init.headers)
  twice.append(headerNames.signature, 'v1,AAAA')

  expect(await send(init)).toBe('order.paid')
  expect(await send({ ...init, headers: twice })).toBe('order.paid')
  expect(await send({ ...init, body: `${body} ` })).toBe('no_matching_signature')
  expect(await send({ method: 'POST', body })).toBe('missing_header')
})
