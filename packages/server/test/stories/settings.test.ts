import { createServer } from 'node:net'
import { expect, test, vi } from 'vitest'
import { testEnvironment } from '../support/start-platform.ts'
import { startProcess } from '../support/start-process.ts'

vi.setConfig({ testTimeout: 90_000 })

const complete = testEnvironment('never_used')

const startedWith = async (settings: Record<string, string>) => {
  await using server = startProcess({ ...complete, NODE_ENV: 'production', ...settings })
  return await server.ended
}

test.concurrent.each([
  { setting: 'MONGODB_URI', value: '' },
  { setting: 'MONGODB_URI', value: 'postgres://user:hidden-value@host/posthorn' },
  { setting: 'PORT', value: 'eighty' },
  { setting: 'POSTHORN_ROOT_KEY', value: '' },
  { setting: 'POSTHORN_ROOT_KEY', value: 'hidden-value' },
  { setting: 'POSTHORN_ENCRYPTION_KEYS', value: 'hidden-value' },
  {
    setting: 'POSTHORN_JWT_SECRET',
    value: 'hidden-value',
    and: { POSTHORN_JWT_ISSUER: 'i', POSTHORN_JWT_AUDIENCE: 'a' },
  },
  { setting: 'POSTHORN_ALOWED_TARGETS', value: '127.0.0.0/8' },
])(
  '$setting with the value "$value" stops the start with one line that names it',
  async ({ setting, value, and }) => {
    const { code, stdout, stderr } = await startedWith({ ...and, [setting]: value })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^posthorn: [^\n]+\n$/)
    expect(stderr).toContain(setting)
    expect(stderr).not.toContain('hidden-value')
  },
)

test.concurrent('a port that is in use stops the start with one line', async () => {
  const other = createServer()
  await new Promise<void>(resolve => other.listen(0, resolve))
  const address = other.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''
  const { code, stderr } = await startedWith({ PORT: port })
  other.close()
  expect(code).toBe(1)
  expect(stderr).toMatch(/^posthorn: [^\n]*PORT [^\n]+\n$/)
})
