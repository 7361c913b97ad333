import { expect, onTestFailed } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { comeToRest, sweepsGoOn } from './support/aftermath.ts'
import { unleash } from './support/chaos.ts'
import { createChaosCalls } from './support/chaos-calls.ts'
import { createChaosChanges } from './support/chaos-changes.ts'
import { createChaosClient } from './support/chaos-client.ts'
import { planChaos, sayStep } from './support/chaos-plan.ts'
import { createChaosEndpoints } from './support/chaos-endpoints.ts'
import { gatherCrew } from './support/crew.ts'
import { keepEvidence } from './support/evidence.ts'
import { fault } from './support/fault.ts'
import { writeChronicle } from './support/judgements/chronicle.ts'
import { judgements } from './support/judgements/judgements.ts'
import { findLost } from './support/judgements/nothing-is-lost.ts'
import { keepMixing } from './support/mixed-load.ts'
import { createRandom } from './support/random.ts'
import type { Tally } from './support/settle.ts'
import { type Stage, setStage } from './support/stage.ts'
import { tallyOf } from './support/tally.ts'

const CHAOS_MS = 35_000
const REST_MS = 120_000
const PATIENCE_MS = 3_000
const LANES = 16
const crews = [
  ['all', 'all'],
  ['api', 'all', 'worker'],
  ['all', 'all', 'all'],
  ['api', 'worker', 'api'],
] as const
const env = { POSTHORN_DRAIN_SECONDS: '5' }

/** `TEST_SEED=7` runs one of your choice. */
const seeds = process.env.TEST_SEED?.split(',').map(Number) ?? [1, 2]
const rolesFor = (seed: number) => crews[seed % crews.length] ?? crews[0]

const endure = async (stage: Stage, seed: number, say: (what: string) => void): Promise<Tally> => {
  const { publisher, receiver } = stage
  const random = createRandom(seed)
  const roles = rolesFor(seed)
  const crew = await gatherCrew(stage, roles, env, random)
  const { baseUrl: quiet } = await (await stage.add({ role: 'api' })).ready()
  const endpoints = await createChaosEndpoints(stage, random)
  const { webhooks } = endpoints
  const client = createChaosClient(stage, crew)
  const calls = await createChaosCalls(stage, client, webhooks, random)
  const changes = createChaosChanges(stage, endpoints, client, quiet, random)
  publisher.server(crew.anyServer, PATIENCE_MS)
  const load = keepMixing(publisher, random)
  const plan = planChaos(seed, roles.length, CHAOS_MS)
  await unleash(plan, crew, { ...calls, ...changes }, step => say(sayStep(step)))

  const since = performance.now()
  say('everything is over')
  await crew.isReady(LANES)
  await load.stop()
  await eventually(() => calls.pause(false), 'the end of the pause')
  await stage.turnTo(crew.at(roles.findIndex(role => role !== 'worker')))
  say('everybody is ready')
  await comeToRest(stage, REST_MS, say)
  await eventually(async () => (await stage.count('workers')) === roles.length + 1, 'nobody else')
  say('everything is at rest')
  await sweepsGoOn(stage)
  const chronicle = await writeChronicle(stage, webhooks, changes)
  for (const [name, judge] of Object.entries(judgements))
    expect.soft(await judge(chronicle), name).toEqual([])
  const counted = chronicle.deliveries.reduce((sum, { attemptCount }) => sum + attemptCount, 0)
  const lost = new Set(findLost(chronicle).map(({ eventId }) => eventId)).size
  const acknowledged = new Set(publisher.acknowledged.values()).size
  return {
    ...tallyOf(stage, since),
    acknowledged,
    received: acknowledged - lost,
    lost,
    duplicates: receiver.requests.length - counted,
  }
}

for (const seed of seeds) {
  fault(
    `chaos of seed ${seed}: whatever comes together, nothing is lost and everything comes to rest`,
    async () => {
      const nodes = rolesFor(seed).map(role => ({ role, env }))
      await using stage = await setStage({ nodes, webhooks: 0 })
      const since = performance.now()
      const said: string[] = []
      const say = (what: string) =>
        said.push(`${((performance.now() - since) / 1_000).toFixed(1)} s: ${what}`)
      onTestFailed(() => void process.stdout.write(`${said.join('\n')}\n`))
      try {
        return await endure(stage, seed, say)
      } finally {
        await keepEvidence(stage, `chaos-${seed}`, said)
      }
    },
    { alone: true },
  )
}
