import { afterAll, beforeAll, expect, test } from 'vitest'
import { api } from '../contract/world/party.ts'
import { createWorld, type World } from '../contract/world/world.ts'
import { accesses } from './support/access.ts'
import { configuration } from './support/configuration.ts'
import { documentFor } from './support/document.ts'
import { findPython, runSchemathesis } from './support/run-schemathesis.ts'

/**
 * With `FUZZ_SECONDS`: every credential tries the whole contract for so long. Without: each surface gets the same few
 * hundred requests every time, from the credential that it is meant for.
 */
const seconds = process.env.FUZZ_SECONDS
const long = ['--max-time', seconds ?? '0']
const short = ['--generation-deterministic', '--max-examples', '5', '--phases', 'examples,coverage']

let world: World
let python: string
beforeAll(async () => {
  python = findPython()
  world = await createWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

const tried = accesses.filter(({ home }) => seconds !== undefined || home !== undefined)

test.each(tried)('all that the server answers to $who is in the contract', async access => {
  const { home } = access
  const { clean, report } = await runSchemathesis({
    python,
    url: `${world.baseUrl}${api}`,
    document: documentFor(world.mine.session),
    configuration: await configuration(world, access),
    args: [
      '--checks=all',
      // A check of our own takes its place, which knows what no schema can say.
      '--exclude-checks=positive_data_acceptance',
      // Several threads make some Pythons trip over their own parser (gh-106905).
      '--workers=1',
      ...(seconds === undefined ? [...short, '--include-operation-id-regex', home ?? ''] : long),
    ],
  })
  console.log(report.slice(report.indexOf('= SUMMARY =')))
  expect(clean, report).toBe(true)
})
