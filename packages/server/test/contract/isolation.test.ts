import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '../../src/http/generated/contract.gen.ts'
import { pathParameters, type Route } from '../support/contract-document.ts'
import { expectAnswer } from '../support/expect-answer.ts'
import { expectAlike } from './isolation/expect-alike.ts'
import { lookAround } from './isolation/look-around.ts'
import { unknownIds } from './isolation/unknown-ids.ts'
import { takesBearer } from './recipes/recipe.ts'
import { isShared, pathValues, validRequest } from './world/valid-request.ts'
import { createWorld, type World } from './world/world.ts'

let world: World
let before: string[]
beforeAll(async () => {
  world = await createWorld()
  before = await lookAround(world)
})
afterAll(() => world[Symbol.asyncDispose]())

const withOthersIds = routes.flatMap((route: Route) =>
  pathParameters(route)
    .filter(parameter => parameter in unknownIds)
    .flatMap(parameter =>
      (['sibling', 'foreign'] as const).map(whose => ({ id: route.id, parameter, whose, route })),
    )
    .filter(it => !(it.whose === 'sibling' && isShared(it.route, it.parameter))),
)

test.each(withOthersIds)('$id under my app takes the $parameter of a $whose app for unknown', async it => {
  const { route, parameter, whose } = it
  const theirs = pathValues(route, world[whose])[parameter] ?? ''
  const ask = (value: string | number) =>
    world.call(validRequest(world, route, { values: { [parameter]: value } }))
  const answer = await ask(theirs)
  expectAnswer(route, 404, answer)
  expectAlike(answer, await ask(unknownIds[parameter] ?? ''))
})

const elsewhere = routes.filter(takesBearer).map((route: Route) => ({ id: route.id, route }))

test.each(elsewhere)("$id on my app takes no session of my app's portal for a credential", async it => {
  const { route } = it
  const ask = (session: string) =>
    world.call({ ...validRequest(world, route), credential: undefined, session })
  expectAnswer(route, 401, await ask(world.mine.session))
  const secret = world.mine.session.slice(world.mine.session.indexOf('=') + 1)
  const asBearer = { ...validRequest(world, route), credential: secret }
  expectAnswer(route, 401, await world.call(asBearer))
})

test('all those attempts have changed nothing', async () => {
  expect(await lookAround(world)).toEqual(before)
})
