import { SignatureError, verify } from '@posthorn/signature'
import { remoteKeySet } from '@posthorn/signature/remote-key-set'
import { expect, test } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { OPERATIONS, operationsOf } from '../support/operations.ts'
import { sharePlatform } from '../support/share-platform.ts'
import { signingKeysWith, writtenKey } from '../support/signing-keys.ts'
import { startReceiver } from '../support/start-receiver.ts'

const platform = await sharePlatform()

test('a receiver that knows nothing but the address of the keys follows rotations', async () => {
  await using receiver = await startReceiver()
  const { appId, posthorn } = await createApp(platform)
  const signatureScheme = 'ed25519'
  const { id: webhookId } = await posthorn.webhooks.create({
    url: receiver.url,
    events: ['*'],
    signatureScheme,
  })
  const url = `${platform.baseUrl}/api/v1/apps/${appId}/.well-known/jwks.json?webhookId=${webhookId}`
  const keys = remoteKeySet(url, { cooldownSeconds: 0 })
  const arrives = async () => {
    const { id } = await posthorn.events.publish({ type: 'order.paid', data: {} })
    const [request] = await receiver.received(id)
    return await verify<{ type: string }>(request?.body ?? '', request?.headers ?? {}, keys).then(
      event => event.type,
      (error: unknown) => (error instanceof SignatureError ? error.reason : error),
    )
  }
  expect(await arrives()).toBe('order.paid')
  await posthorn.webhooks.rotateSecret(webhookId, { graceSeconds: 60 })
  expect(await arrives()).toBe('order.paid')
  await posthorn.webhooks.rotateSecret(webhookId)
  // What the server serves is up to a second old: a sender that is refused meanwhile tries again.
  await expect.poll(arrives, { timeout: 10_000 }).toBe('order.paid')
})

test("the deployment's own app has its keys served, too", async () => {
  const operations = operationsOf(platform)
  const { id, secret } = await operations.webhooks.create({
    url: 'http://127.0.0.1:9/',
    events: ['posthorn.endpoint.failing'],
    signatureScheme: 'ed25519',
  })
  const { keys } = await signingKeysWith(platform, OPERATIONS, 1, `?webhookId=${id}`)
  expect(keys.map(writtenKey)).toEqual([secret])
})
