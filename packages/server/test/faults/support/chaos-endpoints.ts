import type { Receiver } from '../../support/start-receiver.ts'
import type { Random } from './random.ts'
import type { Stage } from './stage.ts'

type Name = 'steady' | 'slow' | 'flaky' | 'paused' | 'moved' | 'limited' | 'rotated'

/** Endpoints that are each difficult in their own way, by name, with their ids; the first segment of a path is the name. */
export type ChaosWebhooks = Record<Name, string>

export interface ChaosEndpoints {
  webhooks: ChaosWebhooks
  /** Endpoints that will be deleted, with their paths. */
  doomed: readonly { webhookId: string; path: string }[]
  /** The first signing secret of `rotated`. */
  secret: string
}

export const CHAOS_RATE = { limit: 20, perSeconds: 1 } as const
const DOOMED = 3
const SLOW_MS = [100, 900] as const
const soon = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** Has a receiver be slow, and fail half of the time, where it should. */
const misbehave = (receiver: Receiver, random: Random): void =>
  receiver.answer(({ path }) => {
    if (path.startsWith('/slow')) return { after: soon(random.between(...SLOW_MS)) }
    return path.startsWith('/flaky') && random.next() < 0.5 ? { status: 500 } : {}
  })

export const urlOf = ({ receiver }: Stage, name: Name | 'doomed', version = 1): string =>
  new URL(`/${name}/${version}`, receiver.url).href

export const createChaosEndpoints = async (stage: Stage, random: Random): Promise<ChaosEndpoints> => {
  misbehave(stage.receiver, random)
  const create = async (name: Name | 'doomed', options = {}, version = 1) => {
    const url = urlOf(stage, name, version)
    const { id, secret } = await stage.posthorn().webhooks.create({ url, events: ['*'], ...options })
    return { id, secret, path: new URL(url).pathname }
  }
  const idOf = async (name: Name, options = {}) => (await create(name, options)).id
  const doomed: { webhookId: string; path: string }[] = []
  for (let version = 1; version <= DOOMED; version += 1) {
    const { id: webhookId, path } = await create('doomed', {}, version)
    doomed.push({ webhookId, path })
  }
  const rotated = await create('rotated')
  return {
    webhooks: {
      steady: await idOf('steady'),
      slow: await idOf('slow', { concurrency: 30 }),
      flaky: await idOf('flaky', { retrySchedule: [1, 1, 2, 2], maxRetries: 5 }),
      paused: await idOf('paused'),
      moved: await idOf('moved'),
      limited: await idOf('limited', { rateLimit: CHAOS_RATE }),
      rotated: rotated.id,
    },
    doomed,
    secret: rotated.secret,
  }
}
