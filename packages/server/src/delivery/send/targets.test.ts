import { expect, test } from 'vitest'
import { answer, startRawReceiver } from './testing/raw-receiver.ts'
import { startSender } from './testing/start-sender.ts'

test.each([
  ['http://10.0.0.1/', /private use/],
  ['http://0x0a000001/', /private use/],
  ['http://[::ffff:127.0.0.1]/', /IPv4-mapped/],
  ['http://user:secret@127.0.0.1/', /user name/],
  ['ftp://127.0.0.1/', /must begin with/],
  ['not a url', /spaces/],
])('sends nothing to %s', async (url, detail) => {
  await using sender = startSender()
  const result = await sender.to(url)
  expect(result).toMatchObject({
    error: 'target_forbidden',
    statusCode: null,
    responseBody: null,
    durationMs: 0,
  })
  expect(result.detail).toMatch(detail)
})

test('sends nothing over http where only https is allowed', async () => {
  await using receiver = await startRawReceiver(socket => socket.write(answer('200 OK')))
  await using sender = startSender({}, { allowHttp: false })
  expect(await sender.to(receiver.url)).toMatchObject({ error: 'target_forbidden' })
  expect(receiver.connections()).toBe(0)
})

test('sends nothing to a name that resolves to a private address', async () => {
  await using receiver = await startRawReceiver(socket => socket.write(answer('200 OK')))
  const resolve = async () => [{ address: '127.0.0.1', family: 4 }]
  await using sender = startSender({}, { allowedTargets: [], resolve })
  const result = await sender.to(`http://rebound.example:${receiver.port}/`)
  expect(result).toMatchObject({ error: 'target_forbidden', statusCode: null })
  expect(result.detail).toBe('rebound.example resolves to an address that is not allowed (loopback)')
  expect(receiver.connections()).toBe(0)
})

test('judges a name anew for each connection, and connects to what it has judged', async () => {
  await using receiver = await startRawReceiver(socket =>
    socket.end(answer('200 OK', '', ['connection: close'])),
  )
  const answers = ['127.0.0.1', '10.0.0.1']
  const resolve = async () => [{ address: answers.shift() ?? '', family: 4 }]
  await using sender = startSender({}, { resolve })
  const url = `http://rebinding.example:${receiver.port}/`
  expect(await sender.to(url)).toMatchObject({ statusCode: 200 })
  expect(await sender.to(url)).toMatchObject({ error: 'target_forbidden' })
  expect(receiver.requests[0]?.head).toContain(`host: rebinding.example:${receiver.port}`)
})

test('a name without an address is a DNS error, and is asked for again', async () => {
  await using receiver = await startRawReceiver(socket => socket.write(answer('200 OK')))
  let asked = 0
  const resolve = async () => {
    if (++asked === 1) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
    return [{ address: '127.0.0.1', family: 4 }]
  }
  await using sender = startSender({}, { resolve })
  const url = `http://later.example:${receiver.port}/`
  expect(await sender.to(url)).toMatchObject({
    error: 'dns_error',
    detail: 'later.example does not resolve: ENOTFOUND',
  })
  expect(await sender.to(url)).toMatchObject({ statusCode: 200, error: null })
})

test('tries the next address of a name when the first one refuses', async () => {
  await using receiver = await startRawReceiver(socket => socket.write(answer('200 OK')))
  const resolve = async () => [
    { address: '127.0.0.2', family: 4 },
    { address: '127.0.0.1', family: 4 },
  ]
  await using sender = startSender({}, { resolve })
  expect(await sender.to(`http://two.example:${receiver.port}/`)).toMatchObject({ statusCode: 200 })
})
