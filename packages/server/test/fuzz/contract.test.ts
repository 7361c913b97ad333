import { afterAll, beforeAll, expect, test } from 'vitest'
import { api } from '../contract/world/party.ts'
import { signToken } from '../contract/world/tokens.ts'
import { createWorld, type World } from '../contract/world/world.ts'
import { rootKey } from '../support/start-platform.ts'
import { configuration } from './support/configuration.ts'
import { runSchemathesis } from './support/run-schemathesis.ts'

/** How long each credential tries, in seconds; without it a few examples of each operation, the same ones every time. */
const seconds = process.env.FUZZ_SECONDS
const extent = seconds
  ? ['--max-time', seconds, '--workers', '2']
  : ['--generation-deterministic', '--max-examples', '3', '--phases', 'examples,coverage', '--workers', '2']

const bearer = (credential: string) => ({ authorization: `Bearer ${credential}` })

const credentials: Record<string, (world: World) => Promise<Record<string, string>>> = {
  'the root key': async () => bearer(rootKey),
  "an app's key": async ({ mine }) => bearer(mine.appKey),
  "a tenant's key": async ({ mine }) => bearer(mine.tenantKey),
  'a token that reaches everything': async () => bearer(await signToken()),
  'a token of a tenant': async ({ mine }) => bearer(await signToken({ tenant_id: mine.tenantId })),
  'a session of the portal': async ({ mine }) => ({ cookie: mine.session }),
  'no credential': async () => ({}),
}

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

test.each(Object.entries(credentials))(
  'all operations keep to the contract towards %s',
  async (_, credential) => {
    const { clean, report } = await runSchemathesis({
      url: `${world.baseUrl}${api}`,
      configuration: configuration(world, await credential(world)),
      args: [...extent, '--checks', 'all', '--no-color'],
    })
    console.log(report)
    expect(clean, report.slice(-20_000)).toBe(true)
  },
)
