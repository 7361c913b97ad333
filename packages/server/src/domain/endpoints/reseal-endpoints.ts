import type { Model } from 'mongoose'
import { rowsIn } from '../rows-in.ts'
import { SealBroken, type SecretBox } from '../secret-box.ts'
import type { EndpointRow } from './endpoint-model.ts'

const BATCH = 200
const TRIES = 10

export interface ResealReport {
  /** Endpoints that were looked at. */
  seen: number
  /** Those of them whose values were encrypted anew. */
  resealed: number
  /** Those that could not be: a value does not open with any key, or the endpoint changed again and again. */
  failed: { endpointId: string; reason: string }[]
}

interface ResealDeps {
  endpoints: Model<EndpointRow>
  secretBox: SecretBox
  onProgress: (report: ResealReport) => void
}

type SealedRow = Pick<EndpointRow, '_id' | 'secrets' | 'headers' | 'revision'>

const projection = { secrets: 1, headers: 1, revision: 1 }

const renewed = ({ _id, secrets, headers }: SealedRow, box: SecretBox) => ({
  secrets: secrets.map(secret => ({ ...secret, sealed: box.renew(secret.sealed, _id) })),
  headers: headers && box.renew(headers, _id),
})

const isCurrent = (row: SealedRow, { secrets, headers }: ReturnType<typeof renewed>): boolean =>
  row.headers === headers && row.secrets.every(({ sealed }, index) => sealed === secrets[index]?.sealed)

/** The revision guards it: what a customer changes meanwhile wins, and is looked at again. */
const resealOne = async (deps: ResealDeps, read: SealedRow): Promise<'current' | 'resealed'> => {
  let row: SealedRow | null = read
  for (let tries = 0; row && tries < TRIES; tries += 1) {
    const sealed = renewed(row, deps.secretBox)
    if (isCurrent(row, sealed)) return 'current'
    const { modifiedCount } = await rowsIn(deps.endpoints).updateOne(
      { _id: row._id, revision: row.revision },
      { $set: sealed, $inc: { revision: 1 } },
    )
    if (modifiedCount === 1) return 'resealed'
    row = await rowsIn(deps.endpoints).findOne<SealedRow>({ _id: read._id }, { projection })
  }
  if (!row) return 'current'
  throw new SealBroken('changed again and again meanwhile')
}

/**
 * Encrypts what endpoints keep secret, their signing secrets and headers, under the first key. Values that are already are
 * left as they are, so it may be cut off and started again; servers that know both keys may work meanwhile.
 */
export const resealEndpoints = async (deps: ResealDeps): Promise<ResealReport> => {
  const report: ResealReport = { seen: 0, resealed: 0, failed: [] }
  for (let after = ''; ; ) {
    const rows: SealedRow[] = await rowsIn(deps.endpoints)
      .find({ _id: { $gt: after } }, { projection })
      .sort({ _id: 1 })
      .limit(BATCH)
      .toArray()
    for (const row of rows) {
      report.seen += 1
      try {
        if ((await resealOne(deps, row)) === 'resealed') report.resealed += 1
      } catch (error) {
        if (!(error instanceof SealBroken)) throw error
        report.failed.push({ endpointId: row._id, reason: error.message })
      }
    }
    const last = rows.at(-1)
    if (!last) return report
    after = last._id
    deps.onProgress(report)
  }
}
