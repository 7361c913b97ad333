import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadConfig } from '../../src/config.ts'
import { createMetrics } from '../../src/telemetry/metrics.ts'

const folder = new URL('../../../../docs/operations/', import.meta.url)
const pages = readdirSync(folder).map(name => readFileSync(new URL(name, folder), 'utf8'))
const mentioned = (pattern: RegExp): string[] =>
  [...new Set(pages.flatMap(page => [...page.matchAll(pattern)].map(([name]) => name)))].toSorted()

test('the pages on operations name every metric of ours, and none that is not there', async () => {
  const engine = () => ({ queued: 0, inFlight: 0, unrecorded: 0, lanes: 0 })
  const metrics = createMetrics({ engine, backlog: async () => undefined })
  metrics.attempted('success', 1)
  const names = [...(await metrics.read()).matchAll(/^# TYPE (posthorn_\w+)/gm)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(8)
  expect(mentioned(/\bposthorn_[a-z_]+/g)).toEqual(names.toSorted())
})

test('every setting that the pages on operations name is one', () => {
  const required = {
    MONGODB_URI: 'mongodb://host/posthorn',
    POSTHORN_ROOT_KEY: 'a-root-key-that-is-long-enough',
    POSTHORN_ENCRYPTION_KEYS: Buffer.alloc(32, 1).toString('base64'),
  }
  const names = mentioned(/\bPOSTHORN_[A-Z_]+/g)
  expect(names).toContain('POSTHORN_RATE_LIMIT')
  // An empty value counts as absent; an unknown name does not.
  for (const name of names) expect(() => loadConfig({ [name]: '', ...required })).not.toThrow()
  expect(() => loadConfig({ POSTHORN_RATE_LIMITS: '', ...required })).toThrow('POSTHORN_RATE_LIMITS')
})
