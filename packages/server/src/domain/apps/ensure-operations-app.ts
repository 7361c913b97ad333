import type { Model } from 'mongoose'
import { isDuplicateKey } from '../duplicate-key.ts'
import type { AppRow } from './app-model.ts'
import { newApp } from './apps.ts'
import { OPERATIONS_APP, OPERATIONS_TENANT } from './operations-app.ts'
import { newRetention } from './retention.ts'

interface EnsureDeps {
  apps: Model<AppRow>
  retentionDays: number
  now: () => Date
}

/** Makes the reserved app when it is not there; several processes may do so at once. */
export const ensureOperationsApp = async ({ apps, retentionDays, now }: EnsureDeps): Promise<void> => {
  const { _id, ...row } = newApp(
    {
      _id: OPERATIONS_APP,
      name: 'Operations',
      tenantId: OPERATIONS_TENANT,
      default: false,
      retention: newRetention(retentionDays),
    },
    now(),
  )
  try {
    await apps.updateOne({ _id }, { $setOnInsert: row }, { upsert: true })
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
  }
}
