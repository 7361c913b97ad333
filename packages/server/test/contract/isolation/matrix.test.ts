import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routes } from '../../../src/http/generated/contract.gen.ts'
import { pathParameters, type Route } from '../../support/contract-document.ts'
import { expectAnswer } from '../../support/expect-answer.ts'
import type { HttpRequest } from '../../support/http-call.ts'
import { takesCredential } from '../recipes/recipe.ts'
import type { Party } from '../world/party.ts'
import { validRequest } from '../world/valid-request.ts'
import { createWorld, type World } from '../world/world.ts'
import { expectAlike } from './expect-alike.ts'
import { lookAround } from './look-around.ts'
import { strangers } from './strangers.ts'
import { unknownIds } from './unknown-ids.ts'

let world: World
let before: string[]
beforeAll(async () => {
  world = await createWorld()
  before = await lookAround(world)
})
afterAll(() => world[Symbol.asyncDispose]())

/** What tells that something is a party's: its ids, and whatever lets in. */
const marksOf = (party: Party): string[] => Object.values(party).map(String)

/** What marks only me, in the eyes of somebody who is at home elsewhere. */
const marksOfMine = (home: Party | undefined): string[] => {
  const theirs = new Set(home ? marksOf(home) : [])
  return marksOf(world.mine).filter(mark => !theirs.has(mark))
}

const contains = (text: string, marks: string[]): string[] => marks.filter(mark => text.includes(mark))

/** The same request for what there is nowhere. */
const forNothing = (route: Route, request: HttpRequest): HttpRequest => {
  const nowhere = { ...unknownIds, appId: 'no-such-app', tenantId: randomUUID(), webhook_id: randomUUID() }
  const { path } = validRequest(world, route, { values: nowhere })
  const { json } = request
  const text = JSON.stringify(json)?.replaceAll(world.mine.tenantId, nowhere.tenantId)
  return { ...request, path, ...(text !== undefined && { json: JSON.parse(text) }) }
}

const operations = routes.filter(takesCredential)
const cells = operations.flatMap((route: Route) =>
  strangers
    .filter(({ ownSurfaces }) => !ownSurfaces?.includes(route.surface))
    .map(stranger => ({ id: route.id, who: stranger.who, route, stranger })),
)

describe(`${operations.length} operations × ${strangers.length} strangers: ${cells.length} ways to another's data`, () => {
  test.each(cells)('$id on my app tells $who nothing', async ({ route, stranger }) => {
    const { access, home, isKnown = true } = stranger
    const request = { ...validRequest(world, route), ...(await access(world)) }
    const marks = marksOfMine(home?.(world))
    const answer = await world.call(request)
    const namesMine = contains(`${request.path} ${JSON.stringify(request.json)}`, marks).length > 0
    if (!isKnown) expect(answer.status, answer.text).toBe(401)
    if (namesMine) expect([401, 403, 404], answer.text).toContain(answer.status)
    expectAnswer(route, answer.status, answer)
    expect(contains(answer.text, marks)).toEqual([])
    if (answer.status !== 404 || pathParameters(route).length === 0) return
    expectAlike(answer, await world.call({ ...forNothing(route, request), ...(await access(world)) }))
  })

  test('all of them together have changed nothing', async () => {
    expect(await lookAround(world)).toEqual(before)
  })
})
