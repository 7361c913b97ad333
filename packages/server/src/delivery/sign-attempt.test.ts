import signVectors from '@posthorn/signature/vectors/sign.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { signingKeyOf } from '../domain/endpoints/signing-secret.ts'
import { signAttempt } from './sign-attempt.ts'

const now = new Date('2026-01-01T00:00:00Z')
const keyOf = (secret: string, expiresAt: Date | null = null) => ({ key: signingKeyOf(secret), expiresAt })

test.each(signVectors)(
  'signs as the vector says: $name',
  ({ id, timestamp, secret, signature, ...given }) => {
    const body =
      given.body === undefined ? Buffer.from(given.bodyBase64 ?? '', 'base64') : Buffer.from(given.body)
    const signingKeys = [secret].flat().map(one => keyOf(one))
    expect(signAttempt({ signingKeys }, { eventId: id, timestamp, body, now })).toBe(signature)
  },
)

test('signs with a key until its time has come, and not at that time', () => {
  const attempt = { eventId: 'evt_1', timestamp: 1, body: Buffer.from('{}'), now }
  const [current, old] = ['current secret', 'old secret'].map(secret => keyOf(secret))
  const signedWith = (expiresAt: Date) =>
    signAttempt({ signingKeys: [keyOf('current secret'), keyOf('old secret', expiresAt)] }, attempt)
  const alone = signAttempt({ signingKeys: current ? [current] : [] }, attempt)
  const oldAlone = signAttempt({ signingKeys: old ? [old] : [] }, attempt)
  expect(signedWith(new Date(now.getTime() + 1))).toBe(`${alone} ${oldAlone}`)
  expect(signedWith(now)).toBe(alone)
})
