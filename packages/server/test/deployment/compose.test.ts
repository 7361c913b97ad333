import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadConfig } from '../../src/config.ts'

const root = new URL('../../../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

/** Puts values in place of `${NAME:-otherwise}` and `${NAME:?why}`, as far as compose.yaml has them. */
const interpolate = (text: string, values: Record<string, string>): string =>
  text.replace(/\$\{(\w+):([-?])([^}]*)\}/g, (_, name, kind, otherwise) => {
    const value = values[name] ?? (kind === '-' ? otherwise : undefined)
    if (value === undefined) throw new Error(`${name}: ${otherwise}`)
    return value
  })

const keys = {
  POSTHORN_ROOT_KEY: 'a-root-key-that-is-long-enough',
  POSTHORN_ENCRYPTION_KEYS: Buffer.alloc(32, 1).toString('base64'),
}
const compose = (values: Record<string, string>) =>
  parse(interpolate(read('compose.yaml'), values), { merge: true })

test('compose.yaml starts an API and two workers with settings that the server takes', () => {
  const { services } = compose(keys)
  const roles = ['api', 'worker'].map(
    name => loadConfig({ NODE_ENV: 'production', ...services[name].environment }).role,
  )
  expect(roles).toEqual(['api', 'worker'])
  expect(services.worker.deploy.replicas).toBe(2)
  const config = loadConfig(services.worker.environment)
  expect(Number.parseInt(services.worker.stop_grace_period, 10)).toBeGreaterThan(config.drainSeconds)
})

test('compose.yaml makes the replica set that its servers look for, of MongoDB 8', () => {
  const { services } = compose(keys)
  const { hostname, searchParams } = new URL(services.api.environment.MONGODB_URI)
  const { image, command } = services[hostname]
  expect(image).toBe('mongo:8')
  const name = searchParams.get('replicaSet')
  expect(command.slice(0, 3)).toEqual(['mongod', '--replSet', name])
  expect(services['replica-set'].command.join()).toContain(`_id: '${name}'`)
  for (const role of ['api', 'worker']) expect(services[role].depends_on).toHaveProperty('replica-set')
})

test('compose.yaml starts nothing without keys', () => {
  expect(() => compose({})).toThrow(/POSTHORN_ROOT_KEY: make one with/)
})

test('the image is built with the package manager that the scripts use', () => {
  const [, version] = /npm install --global pnpm@(\S+)/.exec(read('Dockerfile')) ?? []
  expect(version).toBeDefined()
  expect(read('scripts/lib/bootstrap.sh')).toContain(version)
})

test('the image runs as somebody without rights, and starts what the package has', () => {
  const [, stage = ''] = read('Dockerfile')
    .split(/^FROM .*-slim$/m)
    .slice(-2)
  expect(stage.match(/^USER .*$/gm)?.at(-1)).toBe('USER node')
  const [, entry = ''] = /^CMD \["node", "(.+)"\]$/m.exec(stage) ?? []
  expect(Object.values(JSON.parse(read('packages/server/package.json')).bin)).toContain(`./${entry}`)
})
