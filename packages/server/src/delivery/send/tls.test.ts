import { once } from 'node:events'
import { createServer } from 'node:http'
import { createServer as createNetServer } from 'node:net'
import { expect, test } from 'vitest'
import { answer, startRawReceiver } from './testing/raw-receiver.ts'
import { pem, startSender } from './testing/start-sender.ts'

const startTlsReceiver = (certificate: string) =>
  startRawReceiver(socket => socket.write(answer('200 OK', 'safe')), {
    cert: pem(certificate),
    key: pem('receiver.key'),
  })

const trusting = { certificateAuthorities: pem('authority.pem') }

test('delivers over TLS by address and by name, and keeps the connection', async () => {
  await using receiver = await startTlsReceiver('trusted.pem')
  await using sender = startSender(trusting)
  const urls = [receiver.url, receiver.url, receiver.url.replace('127.0.0.1', 'localhost')]
  for (const url of urls) {
    const result = await sender.to(url)
    expect(result).toMatchObject({ statusCode: 200, error: null })
    expect(result.responseBody?.toString()).toBe('safe')
  }
  expect(receiver.connections()).toBe(2)
})

test.each([
  ['expired.pem', /expired/],
  ['other-name.pem', /another host name/],
  ['self-signed.pem', /self-signed/],
])('refuses a receiver that shows %s', async (certificate, detail) => {
  await using receiver = await startTlsReceiver(certificate)
  await using sender = startSender(trusting)
  const result = await sender.to(receiver.url)
  expect(result).toMatchObject({ statusCode: null, error: 'tls_error' })
  expect(result.detail).toMatch(detail)
  expect(receiver.requests).toHaveLength(0)
})

test('refuses a receiver whose authority is unknown', async () => {
  await using receiver = await startTlsReceiver('trusted.pem')
  await using sender = startSender()
  expect(await sender.to(receiver.url)).toMatchObject({
    error: 'tls_error',
    detail: expect.stringContaining('authority'),
  })
})

test('a receiver that does not speak TLS is a TLS error', async () => {
  const plain = createServer().listen(0, '127.0.0.1')
  await once(plain, 'listening')
  const address = plain.address()
  await using sender = startSender(trusting)
  const port = typeof address === 'object' ? address?.port : 0
  expect(await sender.to(`https://127.0.0.1:${port}/`)).toMatchObject({
    error: 'tls_error',
    statusCode: null,
  })
  plain.close()
})

test('a receiver that resets the handshake is a reset', async () => {
  const rude = createNetServer(socket => socket.once('data', () => socket.resetAndDestroy()))
  rude.listen(0, '127.0.0.1')
  await once(rude, 'listening')
  const address = rude.address()
  await using sender = startSender(trusting)
  const port = typeof address === 'object' ? address?.port : 0
  expect(await sender.to(`https://127.0.0.1:${port}/`)).toMatchObject({
    error: 'connection_reset',
    detail: expect.stringContaining('TLS handshake'),
  })
  rude.close()
})
