import vectors from '@posthorn/signature/vectors/verify.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { SignatureError, verify } from './webhooks.ts'

test.each(vectors)('$name → $expect', async ({ body, bodyBase64, headers, secret, now, ...vector }) => {
  const raw = body ?? Buffer.from(bodyBase64 ?? '', 'base64')
  const present = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined))
  const outcome = await verify(raw, present, secret, { now: () => now * 1000 }).then(
    () => 'valid',
    (error: unknown) => (error instanceof SignatureError ? error.reason : error),
  )
  expect(outcome).toBe(vector.expect)
})
