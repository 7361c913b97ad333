import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routes } from '../../src/http/generated/contract.gen.ts'
import { declaredOperations, type Route } from '../support/contract-document.ts'
import { eventually } from '../support/eventually.ts'
import { expectAnswer } from '../support/expect-answer.ts'
import { type HttpAnswer, httpCaller } from '../support/http-call.ts'
import { startPlatform, type TestPlatform } from '../support/start-platform.ts'
import {
  acceptedMediaTypes,
  largest,
  otherMediaTypes,
  packedBodies,
  tooLarge,
  unparsable,
} from './recipes/bodies.ts'
import { conflicts } from './recipes/conflicts.ts'
import { unauthenticated } from './recipes/credentials.ts'
import { databaseAway } from './recipes/database-away.ts'
import { invalidBodies } from './recipes/invalid-body.ts'
import { invalidPlaces } from './recipes/invalid-place.ts'
import { invalidQueries } from './recipes/invalid-query.ts'
import { notFounds } from './recipes/not-found.ts'
import type { Recipe } from './recipes/recipe.ts'
import { forbiddances } from './recipes/rights.ts'
import { sessionsRefused } from './recipes/sessions.ts'
import { successes } from './recipes/success.ts'
import { limitedEnvironment, tooFast } from './recipes/too-fast.ts'
import { createWorld, type World } from './world/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

const matrixOf = (recipes: Recipe[]) =>
  routes.flatMap((route: Route) =>
    recipes
      .filter(recipe => recipe.appliesTo(route))
      .map(recipe => ({ id: route.id, status: recipe.status, title: recipe.title, route, recipe })),
  )

const ask = async (
  { route, recipe }: { route: Route; recipe: Recipe },
  call = world.call,
): Promise<HttpAnswer> => await call(await recipe.request(world, route))

const expectProvoked = ({ route, recipe }: { route: Route; recipe: Recipe }, answer: HttpAnswer): void => {
  expectAnswer(route, recipe.status, answer)
  recipe.check?.(answer, route)
}

const matrix = matrixOf([
  ...successes,
  ...acceptedMediaTypes,
  ...largest,
  ...packedBodies,
  ...unparsable,
  ...unauthenticated,
  ...sessionsRefused,
  ...forbiddances,
  ...notFounds,
  ...conflicts,
  ...tooLarge,
  ...otherMediaTypes,
  ...invalidPlaces,
  ...invalidQueries,
  ...invalidBodies,
])
test.each(matrix)('$id answers $status $title', async provocation => {
  expectProvoked(provocation, await ask(provocation))
})

const matrixWithoutDatabase = matrixOf(databaseAway)
describe('while the database is away', () => {
  const answers = new Map<Route, HttpAnswer>()
  beforeAll(async () => {
    await world.proxy.cut('dropped')
    // All at once, as each takes a while to give up.
    await Promise.all(matrixWithoutDatabase.map(async it => answers.set(it.route, await ask(it))))
    await world.proxy.mend()
  })
  test.each(matrixWithoutDatabase)('$id answers $status $title', provocation => {
    const answer = answers.get(provocation.route)
    if (!answer) throw new Error('not asked')
    expectProvoked(provocation, answer)
  })
})

const matrixTooFast = matrixOf(tooFast)
describe('where a credential may call once a second', () => {
  let limited: TestPlatform
  beforeAll(async () => {
    limited = await startPlatform(limitedEnvironment(world.database))
  })
  afterAll(() => limited[Symbol.asyncDispose]())
  test.each(matrixTooFast)('$id answers $status $title', async provocation => {
    const answer = await eventually(async () => {
      const latest = await ask(provocation, httpCaller(limited.baseUrl))
      return latest.status === 429 && latest
    }, `${provocation.id} to answer 429`)
    expectProvoked(provocation, answer)
  })
})

test('every status that an operation declares is provoked above', () => {
  const provoked = new Set(
    [...matrix, ...matrixWithoutDatabase, ...matrixTooFast].map(({ id, status }) => `${id} ${status}`),
  )
  const declared = Object.entries(declaredOperations()).flatMap(([id, statuses]) =>
    statuses.map(status => `${id} ${status}`),
  )
  expect(declared.length).toBeGreaterThan(routes.length)
  expect(declared.filter(it => !provoked.has(it))).toEqual([])
})
