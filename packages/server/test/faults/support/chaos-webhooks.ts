import type { Receiver } from '../../support/start-receiver.ts'
import type { Random } from './random.ts'
import type { Stage } from './stage.ts'

/** Endpoints that are each difficult in their own way, by name, with their ids; the first segment of a path is the name. */
export type ChaosWebhooks = Record<'steady' | 'slow' | 'flaky' | 'paused' | 'moved', string>

const SLOW_MS = [100, 900] as const
const soon = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** Has a receiver be slow, and fail half of the time, where it should. */
const misbehave = (receiver: Receiver, random: Random): void =>
  receiver.answer(({ path }) => {
    if (path.startsWith('/slow')) return { after: soon(random.between(...SLOW_MS)) }
    return path.startsWith('/flaky') && random.next() < 0.5 ? { status: 500 } : {}
  })

export const urlOf = ({ receiver }: Stage, name: keyof ChaosWebhooks, version = 1): string =>
  new URL(`/${name}/${version}`, receiver.url).href

export const createChaosWebhooks = async (stage: Stage, random: Random): Promise<ChaosWebhooks> => {
  misbehave(stage.receiver, random)
  const create = async (name: keyof ChaosWebhooks, options = {}): Promise<string> => {
    const url = urlOf(stage, name)
    return (await stage.posthorn().webhooks.create({ url, events: ['*'], ...options })).id
  }
  return {
    steady: await create('steady'),
    slow: await create('slow', { concurrency: 30 }),
    flaky: await create('flaky', { retrySchedule: [1, 1, 2, 2], maxRetries: 5 }),
    paused: await create('paused'),
    moved: await create('moved'),
  }
}
