import type { Model } from 'mongoose'
import { OPERATIONS_APP } from '../apps/operations-app.ts'
import type { DeliveryRow } from '../deliveries/delivery-model.ts'
import type { EndpointDirectory } from '../endpoints/endpoint-directory.ts'
import type { EndpointRow } from '../endpoints/endpoint-model.ts'
import { Conflict } from '../errors.ts'
import { insertEach } from '../events/insert-each.ts'
import { rowsIn } from '../rows-in.ts'
import { readAudience } from './audience.ts'
import type { NoticeRow } from './notice-model.ts'
import type { Cause, CausedEvent, StateEvent } from './state-event.ts'

/** Younger notices may belong to changes that are still being made. */
const SETTLED_MS = 10_000
const BATCH = 100

export interface AnnouncerDeps {
  notices: Model<NoticeRow>
  deliveries: Model<DeliveryRow>
  endpoints: Model<EndpointRow>
  directory: Pick<EndpointDirectory, 'get' | 'load' | 'currentVersions'>
  publish: (event: { type: string; data: unknown; id: string }) => Promise<unknown>
  now: () => Date
  onError: (error: unknown) => void
}

/** Changes that were noted before they are made. */
export interface Noted {
  /** To be called when they are durable, with the keys of those that took place: these are published, by and by. */
  settle: (happened: readonly string[]) => void
}

/**
 * Tells the endpoints of the reserved app of changes of state. A change is noted before it is made and published after,
 * so that a crash in between loses nothing: a sweep looks which of the noted changes took place. What happens to the
 * reserved app's own endpoints and deliveries is not told, or telling would never end.
 */
export const createAnnouncer = (deps: AnnouncerDeps) => {
  const settling = new Set<Promise<void>>()

  const heard = async <Event extends StateEvent>(events: readonly Event[]): Promise<Event[]> => {
    const others = events.filter(({ data }) => data.appId !== OPERATIONS_APP)
    if (others.length === 0) return []
    const hears = await readAudience(deps.directory)
    return others.filter(({ type }) => hears(type))
  }

  const publish = async (type: string, key: string, data: unknown): Promise<void> => {
    try {
      await deps.publish({ type, data, id: key })
    } catch (error) {
      // The key is taken: it has been told.
      if (!(error instanceof Conflict)) throw error
    }
  }

  const finish = async (notices: readonly NoticeRow[], happened: ReadonlySet<string>): Promise<void> => {
    const told = notices.filter(({ _id }) => happened.has(_id))
    await Promise.all(told.map(({ _id, type, data }) => publish(type, _id, JSON.parse(data))))
    await rowsIn(deps.notices).deleteMany({ _id: { $in: notices.map(({ _id }) => _id) } })
  }

  const tookPlace = async (cause: Cause): Promise<boolean> => {
    const found =
      'deliveryId' in cause
        ? await rowsIn(deps.deliveries).findOne({
            _id: cause.deliveryId,
            status: 'exhausted',
            attemptCount: cause.attemptCount,
          })
        : await rowsIn(deps.endpoints).findOne({ _id: cause.endpointId, disabledAt: cause.disabledAt })
    return found !== null
  }

  const finishSome = async (): Promise<boolean> => {
    const left = await rowsIn(deps.notices)
      .find({ createdAt: { $lte: new Date(deps.now().getTime() - SETTLED_MS) } })
      .sort({ createdAt: 1 })
      .limit(BATCH)
      .toArray()
    if (left.length === 0) return false
    const happened = await Promise.all(
      left.map(async ({ _id, cause }) => ((await tookPlace(cause)) ? [_id] : [])),
    )
    await finish(left, new Set(happened.flat()))
    return left.length === BATCH
  }

  return {
    /** Publishes what is told as often as it is found out, at most once a day for the same key. */
    tell: async (event: StateEvent): Promise<void> => {
      for (const { type, key, data } of await heard([event])) await publish(type, key, data)
    },
    /** Writes down, durably, changes that are about to be made; nothing when nobody listens. May be called again. */
    note: async (events: readonly CausedEvent[]): Promise<Noted> => {
      const notices = (await heard(events)).map(
        ({ key, type, data, cause }): NoticeRow => ({
          _id: key,
          type,
          data: JSON.stringify(data),
          cause,
          createdAt: deps.now(),
        }),
      )
      await insertEach(rowsIn(deps.notices), notices)
      return {
        settle: happened => {
          if (notices.length === 0) return
          const settled = finish(notices, new Set(happened))
            .catch(deps.onError)
            .finally(() => settling.delete(settled))
          settling.add(settled)
        },
      }
    },
    /** Finishes what a crash has left noted. */
    sweep: async (): Promise<void> => {
      while (await finishSome()) {}
    },
    /** Resolves when all that was settled is published, or left to the sweep. */
    settled: async (): Promise<void> => {
      await Promise.all(settling)
    },
  }
}

export type Announcer = ReturnType<typeof createAnnouncer>
