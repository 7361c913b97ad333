import { createHmac } from 'node:crypto'
import secretVectors from '@posthorn/signature/vectors/secrets.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { refusalOf } from '../support/refusal-of.ts'
import { startReceiver } from '../support/start-receiver.ts'
import { inEveryWorld } from './support/in-every-world.ts'

inEveryWorld(world => {
  test.each(secretVectors.filter(({ keyHex }) => keyHex))(
    'signs with the key that the vector says: $name',
    async ({ secret, keyHex }) => {
      await using receiver = await startReceiver()
      const { posthorn } = world()
      const { id } = await posthorn.webhooks.create({ url: receiver.url, events: ['*'], secret })
      await posthorn.webhooks.testPing(id)
      const [request] = receiver.requests
      const {
        'webhook-id': eventId,
        'webhook-timestamp': time,
        'webhook-signature': signature,
      } = request?.headers ?? {}
      const hmac = createHmac('sha256', Buffer.from(keyHex ?? '', 'hex'))
      hmac.update(`${String(eventId)}.${String(time)}.${request?.body}`)
      expect(signature).toBe(`v1,${hmac.digest('base64')}`)
    },
  )

  test.each(secretVectors.filter(({ keyHex }) => !keyHex))(
    'refuses what the vector says is no secret: $name',
    async ({ secret }) => {
      const creation = world().posthorn.webhooks.create({ url: 'http://127.0.0.1:9/', events: ['*'], secret })
      const locs = [['body', 'secret']]
      expect(await refusalOf(creation)).toEqual({ status: 422, code: 'invalid_input', locs })
    },
  )
})
