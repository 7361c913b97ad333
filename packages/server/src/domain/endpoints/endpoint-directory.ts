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
}

/** Apps with their endpoints, in memory; whoever uses an entry checks its version against the database's. */
export const createEndpointDirectory = ({ apps, endpoints, secretBox, now }: DirectoryDeps) => {
  const cache = new Map<string, { entry: AppEntry; loadedAt: number }>()

  const remember = (entry: AppEntry): AppEntry => {
    cache.delete(entry.appId)
    cache.set(entry.appId, { entry, loadedAt: now().getTime() })
    const oldest = cache.size > MAX_APPS ? cache.keys().next() : undefined
    if (oldest && !oldest.done) cache.delete(oldest.value)
    return entry
  }

  /** Reads an app anew. The version is read before the rows, so the rows are never older than it says. */
  const load = async (appId: string): Promise<AppEntry> => {
    const app = await apps.findOne({ _id: appId, hiddenAt: null }).lean<AppRow>()
    if (!app) throw new NotFound('app')
    const rows = await endpoints.find({ appId, deletedAt: null }).lean<EndpointRow[]>()
    return remember({
      appId,
      version: app.endpointsVersion,
      retention: app.retention,
      endpoints: rows.map(row => toEndpointConfig(row, secretBox)),
    })
  }

  return {
    load,
    /** The app as last read, when that is not long ago, else as it is now. @throws NotFound */
    get: async (appId: string): Promise<AppEntry> => {
      const found = cache.get(appId)
      return found && now().getTime() - found.loadedAt < MAX_AGE_MS ? found.entry : await load(appId)
    },
    /** The versions that the database has now; an app that is gone is absent. */
    currentVersions: async (appIds: readonly string[]): Promise<Map<string, number>> => {
      const rows = await rowsIn(apps)
        .find({ _id: { $in: [...appIds] }, hiddenAt: null }, { projection: { endpointsVersion: 1 } })
        .toArray()
      return new Map(rows.map(row => [row._id, row.endpointsVersion]))
    },
  }
}

export type EndpointDirectory = ReturnType<typeof createEndpointDirectory>
