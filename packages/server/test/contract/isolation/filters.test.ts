import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '../../../src/http/generated/contract.gen.ts'
import { queryParameters, type Route } from '../../support/contract-document.ts'
import { expectAnswer } from '../../support/expect-answer.ts'
import type { Party } from '../world/party.ts'
import { signToken } from '../world/tokens.ts'
import { isOperators, validRequest } from '../world/valid-request.ts'
import { createWorld, type World } from '../world/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

/** Query parameters that name something of a party. */
const named: Record<string, (party: Party) => string> = {
  webhookId: party => party.webhookId,
  endpoint_id: party => party.webhookId,
  tenantId: party => party.tenantId,
  tenant_id: party => party.tenantId,
  organization_id: party => party.tenantId,
}

const filters = routes.flatMap((route: Route) =>
  queryParameters(route)
    .filter(name => name in named)
    .map(name => ({ id: route.id, name, route })),
)

test.each(filters)('$id finds by my $name what it finds by one that there is not', async it => {
  const { route, name } = it
  const valid = validRequest(world, route, { party: world.foreign })
  const access = isOperators(route) && {
    credential: await signToken({ tenant_id: world.foreign.tenantId }),
  }
  const find = (value: string) => world.call({ ...valid, ...access, path: `${valid.path}?${name}=${value}` })
  const mine = named[name]?.(world.mine) ?? ''
  const nobodys = randomUUID()
  const found = await find(mine)
  expectAnswer(route, 200, found)
  expect(found.text.replaceAll(mine, nobodys)).toBe((await find(nobodys)).text)
})
