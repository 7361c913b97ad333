import { readAftermath } from '../aftermath.ts'
import type { ChaosChanges } from '../chaos-changes.ts'
import type { ChaosWebhooks } from '../chaos-endpoints.ts'
import type { Stage } from '../stage.ts'
import type { Chronicle } from './judgement.ts'

/** Writes down what a run has left, and ends its processes. */
export const writeChronicle = async (
  stage: Stage,
  webhooks: ChaosWebhooks,
  { rotations, deletions }: Pick<ChaosChanges, 'rotations' | 'deletions'>,
): Promise<Chronicle> => {
  const countsOf = async (name: keyof ChaosWebhooks) =>
    (await stage.posthorn().webhooks.stats(webhooks[name])).counts
  const counts = {
    steady: await countsOf('steady'),
    slow: await countsOf('slow'),
    flaky: await countsOf('flaky'),
    paused: await countsOf('paused'),
    moved: await countsOf('moved'),
    limited: await countsOf('limited'),
    rotated: await countsOf('rotated'),
  }
  const aftermath = await readAftermath(stage)
  await Promise.all(stage.nodes.map(node => node.terminate()))
  const processes = await Promise.all(
    stage.nodes.map(async node => ({ ...(await node.ended), log: node.log() })),
  )
  const { acknowledged, contradictions, refusals } = stage.publisher
  const { requests } = stage.receiver
  const told = { acknowledged, contradictions, refusals, requests, rotations, deletions }
  return { ...aftermath, ...told, webhooks, counts, processes }
}
