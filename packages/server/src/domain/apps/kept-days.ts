import type { Model } from 'mongoose'
import type { AppRow } from './app-model.ts'

const MISSING_APP_DAYS = 30

/** For how many days deliveries are kept: by an app, also when it is going away, and by any of them. */
export const createKeptDays = (apps: Model<AppRow>) => ({
  retentionDaysOf: async (appId: string): Promise<number> =>
    (await apps.findById(appId).lean<AppRow>())?.retention.days ?? MISSING_APP_DAYS,
  retentions: (): Promise<number[]> => apps.distinct('retention.days'),
})
