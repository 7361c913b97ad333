import { Posthorn } from '@posthorn/sdk'
import { verify } from '@posthorn/signature'
import type { Db } from 'mongodb'
import { expect, test, vi } from 'vitest'
import { createSecretBox } from '../../src/domain/secret-box.ts'
import { createApp } from '../support/create-app.ts'
import { withDatabase } from '../support/database.ts'
import { runReencrypt } from '../support/run-reencrypt.ts'
import { startPlatform } from '../support/start-platform.ts'
import { deployment, startProcess } from '../support/start-process.ts'
import { startReceiver } from '../support/start-receiver.ts'

/** Each starts several processes, one after the other. */
vi.setConfig({ testTimeout: 90_000 })

const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64')
const [oldKey, newKey] = [`old:${key(1)}`, `new:${key(2)}`]
const boxOf = (id: string, fill: number) => createSecretBox([{ id, key: Buffer.alloc(32, fill) }])

const keysInUse = async (db: Db): Promise<string[]> => {
  const rows = await db.collection('endpoints').find().toArray()
  const sealed = rows.flatMap(({ secrets, headers }) => [
    ...secrets.map((secret: { sealed: string }) => secret.sealed),
    ...(headers ? [headers] : []),
  ])
  return [...new Set(sealed.map(value => String(value).split('.')[1] ?? ''))].toSorted()
}

test('a new encryption key takes over while servers work, and the old one can go', async () => {
  await using shared = deployment()
  await using receiver = await startReceiver()
  const both = { ...shared.env, POSTHORN_ENCRYPTION_KEYS: `${newKey},${oldKey}` }
  const start = (keys: string) => startProcess({ ...shared.env, POSTHORN_ENCRYPTION_KEYS: keys })

  await using before = start(oldKey)
  const { appId, apiKey, posthorn } = await createApp(await before.ready())
  const headers = { authorization: 'Bearer of the receiver' }
  const webhooks = await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      posthorn.webhooks.create({
        url: receiver.url,
        events: ['order.paid'],
        headers,
        signatureScheme: n % 2 === 0 ? 'hmac' : 'ed25519',
      }),
    ),
  )
  const secrets = webhooks.map(({ secret }) => secret)
  before.signal('SIGTERM')
  await before.ended

  await using during = startProcess(both)
  const changing = new Posthorn({ appId, apiKey, baseUrl: (await during.ready()).baseUrl })
  const [first, second] = webhooks
  if (!first || !second) throw new Error('there are twelve')
  const rotating = (async () => {
    for (let n = 0; n < 5; n += 1) {
      secrets[0] = (await changing.webhooks.rotateSecret(first.id, { graceSeconds: 60 })).secret
      await changing.webhooks.update(second.id, { headers: { authorization: '***', 'x-n': `${n}` } })
    }
  })()
  const run = await runReencrypt(both)
  await rotating
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(run.stdout).toMatch(
    /^re-encrypting under the key new\n12 endpoints: \d+ re-encrypted, \d+ were already, 0 failed\n$/,
  )
  await withDatabase(shared.database, async db => expect(await keysInUse(db)).toEqual(['new']))
  expect((await runReencrypt(both)).stdout).toContain('12 endpoints: 0 re-encrypted, 12 were already')
  during.signal('SIGTERM')
  await during.ended

  await using after = start(newKey)
  const { baseUrl } = await after.ready()
  const published = await fetch(`${baseUrl}/api/v1/apps/${appId}/events`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'order.paid', data: {} }),
  })
  const requests = await receiver.received((await published.json()).data.id, 12)
  for (const request of requests) {
    expect(request.headers.authorization).toBe(headers.authorization)
    const verified = await Promise.allSettled(
      secrets.map(secret => verify(request.body, request.headers, secret)),
    )
    expect(verified.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  }
  expect(requests.filter(request => request.headers['x-n'] === '4')).toHaveLength(1)
})

test('cut off in the middle it is started again, and does the rest', async () => {
  await using shared = deployment()
  const env = { ...shared.env, POSTHORN_ENCRYPTION_KEYS: `${newKey},${oldKey}` }
  const old = boxOf('old', 1)
  const ids = Array.from({ length: 1_500 }, (_, n) => `endpoint-${String(n).padStart(4, '0')}`)
  await withDatabase(shared.database, async db => {
    const rows = ids.map(_id => ({
      _id,
      revision: 1,
      headers: null,
      secrets: [{ sealed: old.seal(_id, _id), expiresAt: null }],
    }))
    await db.collection<{ _id: string }>('endpoints').insertMany(rows)
    const killed = await runReencrypt(env, (stdout, kill) => stdout.includes('endpoints so far') && kill())
    expect(killed.code).not.toBe(0)
    expect(await keysInUse(db)).toEqual(['new', 'old'])
    const [, resealed, already] =
      /^1500 endpoints: (\d+) re-encrypted, (\d+) were already, 0 failed$/m.exec(
        (await runReencrypt(env)).stdout,
      ) ?? []
    expect(Number(already)).toBeGreaterThanOrEqual(500)
    expect(Number(resealed) + Number(already)).toBe(1_500)
    const opened = await db.collection('endpoints').find().toArray()
    const current = boxOf('new', 2)
    expect(
      opened.every(
        row => current.open(row.secrets[0].sealed, String(row._id)).toString() === String(row._id),
      ),
    ).toBe(true)
  })
})

test('without the old key it changes nothing that it cannot read, and names it', async () => {
  await using shared = deployment()
  await withDatabase(shared.database, async db => {
    const sealed = boxOf('old', 1).seal('a secret', 'endpoint-1')
    await db.collection<{ _id: string }>('endpoints').insertOne({
      _id: 'endpoint-1',
      revision: 1,
      headers: null,
      secrets: [{ sealed, expiresAt: null }],
    } as { _id: string })
    const run = await runReencrypt({ ...shared.env, POSTHORN_ENCRYPTION_KEYS: newKey })
    expect(run.code).toBe(1)
    expect(run.stderr).toMatch(/^posthorn: endpoint endpoint-1: .*"old".*\n$/)
    expect(run.stdout).toContain('1 endpoints: 0 re-encrypted, 0 were already, 1 failed')
    expect(await keysInUse(db)).toEqual(['old'])
  })
})

test('two root keys work side by side, as long as both are set', async () => {
  const status = async (baseUrl: string, rootKey: string) =>
    (await fetch(`${baseUrl}/api/v1/tenants`, { headers: { authorization: `Bearer ${rootKey}` } })).status
  const keys = ['the-old-key-of-the-root', 'the-new-key-of-the-root']
  await using both = await startPlatform({ POSTHORN_ROOT_KEY: keys.join(',') })
  await using one = await startPlatform({ POSTHORN_ROOT_KEY: 'the-new-key-of-the-root' })
  expect(await Promise.all(keys.map(rootKey => status(both.baseUrl, rootKey)))).toEqual([200, 200])
  expect(await Promise.all(keys.map(rootKey => status(one.baseUrl, rootKey)))).toEqual([401, 200])
})
