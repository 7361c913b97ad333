import type { Model } from 'mongoose'
import type { AppRow } from '../apps/app-model.ts'
import { NotFound } from '../errors.ts'
import type { SecretBox } from '../secret-box.ts'
import { type EndpointConfig, toEndpointConfig } from './endpoint-config.ts'
import type { EndpointRow } from './endpoint-model.ts'
import { rowsIn } from '../rows-in.ts'

/** Beyond this age an entry is read anew even if its version says nothing changed. */
const MAX_AGE_MS = 60_000
const MAX_APPS = 10_000
/** A version that was read counts as the current one for so long, and a change is answered when that is over everywhere. */
const LEASE_MS = 100
const LEASE_MARGIN_MS = 10

/** An app as publishing sees it, at one version of its endpoints. */
export interface AppEntry {
  appId: string
  version: number
  retention: { days: number; bodyDays: number }
  endpoints: readonly EndpointConfig[]
}

interface DirectoryDeps {
  apps: Model<AppRow>
  endpoints: Model<EndpointRow>
  secretBox: SecretBox
  now: () => Date
  /** Since when (`performance.now()`) other processes can see that this one is there; undefined: they may not. */
  seenSince: () => number | undefined
  /** Whether other processes are there. */
  hasOthers: () => Promise<boolean>
}

interface Known {
  entry: AppEntry
  loadedAt: number
  /** The version that the database was last known to have, and when that was asked (`performance.now()`). */
  version: number
  askedAt: number
}

/** Apps with their endpoints, in memory; whoever uses an entry checks its version against the current one. */
export const createEndpointDirectory = ({
  apps,
  endpoints,
  secretBox,
  now,
  seenSince,
  hasOthers,
}: DirectoryDeps) => {
  const cache = new Map<string, Known>()
  /** When an app was last changed by this process. */
  let changedAt = 0

  const remember = (entry: AppEntry, askedAt: number): AppEntry => {
    cache.delete(entry.appId)
    cache.set(entry.appId, { entry, loadedAt: now().getTime(), version: entry.version, askedAt })
    const oldest = cache.size > MAX_APPS ? cache.keys().next() : undefined
    if (oldest && !oldest.done) cache.delete(oldest.value)
    return entry
  }

  /** Reads an app anew. The version is read before the rows, so the rows are never older than it says. */
  const load = async (appId: string): Promise<AppEntry> => {
    const askedAt = performance.now()
    const app = await apps.findOne({ _id: appId, hiddenAt: null }).lean<AppRow>()
    if (!app) throw new NotFound('app')
    const rows = await endpoints.find({ appId, deletedAt: null }).lean<EndpointRow[]>()
    const entry = {
      appId,
      version: app.endpointsVersion,
      retention: app.retention,
      endpoints: rows.map(row => toEndpointConfig(row, secretBox)),
    }
    return remember(entry, askedAt)
  }

  const leasedVersion = (appId: string): number | undefined => {
    const known = cache.get(appId)
    const since = Math.max(seenSince() ?? Number.POSITIVE_INFINITY, changedAt, performance.now() - LEASE_MS)
    return known && known.askedAt > since ? known.version : undefined
  }

  const readVersions = async (appIds: string[]): Promise<[string, number][]> => {
    if (appIds.length === 0) return []
    const askedAt = performance.now()
    const rows = await rowsIn(apps)
      .find({ _id: { $in: appIds }, hiddenAt: null }, { projection: { endpointsVersion: 1 } })
      .toArray()
    for (const { _id, endpointsVersion: version } of rows) {
      const known = cache.get(_id)
      if (known) cache.set(_id, { ...known, version, askedAt })
    }
    return rows.map(row => [row._id, row.endpointsVersion])
  }

  return {
    load,
    /** The app as last read, when that is not long ago, else as it is now. @throws NotFound */
    get: async (appId: string): Promise<AppEntry> => {
      const found = cache.get(appId)
      return found && now().getTime() - found.loadedAt < MAX_AGE_MS ? found.entry : await load(appId)
    },
    /** The versions to go by: every change that has been answered is in them. An app that is gone is absent. */
    currentVersions: async (appIds: readonly string[]): Promise<Map<string, number>> => {
      const leased = appIds.flatMap((id): [string, number][] => {
        const version = leasedVersion(id)
        return version === undefined ? [] : [[id, version]]
      })
      const known = new Map(leased)
      return new Map([...leased, ...(await readVersions(appIds.filter(id => !known.has(id))))])
    },
    /** To be called when a change of an app is stored: resolves when nobody goes by what was before it. */
    outdate: async (appId: string): Promise<void> => {
      changedAt = performance.now()
      cache.delete(appId)
      if (await hasOthers()) await new Promise(resolve => setTimeout(resolve, LEASE_MS + LEASE_MARGIN_MS))
    },
  }
}

export type EndpointDirectory = ReturnType<typeof createEndpointDirectory>
