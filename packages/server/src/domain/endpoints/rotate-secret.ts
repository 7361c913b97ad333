import type { AppScope } from '../access/scope.ts'
import { announceChange } from './announce-change.ts'
import type { EndpointDeps } from './endpoint-deps.ts'
import type { EndpointRow, SealedSecret } from './endpoint-model.ts'
import { findEndpoint } from './find-endpoint.ts'
import { joinedSecrets } from './joined-secrets.ts'
import { newSecret } from './new-secret.ts'
import { rowsIn } from '../rows-in.ts'
import { tryAgain } from './try-again.ts'

const rotated = (
  row: EndpointRow,
  current: SealedSecret,
  graceSeconds: number,
  now: Date,
): SealedSecret[] => {
  const graceEnd = new Date(now.getTime() + graceSeconds * 1000)
  const old = row.secrets
    .map(secret => ({
      ...secret,
      expiresAt: secret.expiresAt && secret.expiresAt < graceEnd ? secret.expiresAt : graceEnd,
    }))
    .filter(secret => secret.expiresAt > now)
  return joinedSecrets(current, old)
}

/**
 * Gives an endpoint a new signing secret. The old one signs beside it for `graceSeconds` (0: it ends at once, and ends
 * those of earlier rotations too).
 * @returns the new secret or, of an Ed25519 key, its public half, this once. @throws NotFound, Unavailable after losing twelve times in a row
 */
export const rotateSecret =
  (deps: EndpointDeps) =>
  async (scope: AppScope, endpointId: string, graceSeconds = 0): Promise<string> =>
    await tryAgain(async () => {
      const row = await findEndpoint(deps.endpoints, scope, endpointId)
      const { stored, shown } = await newSecret(deps.secretBox, row._id, row.signatureScheme)
      const now = deps.now()
      const { modifiedCount } = await rowsIn(deps.endpoints).updateOne(
        { _id: row._id, appId: scope.appId, deletedAt: null, revision: row.revision },
        {
          $set: { secrets: rotated(row, stored, graceSeconds, now), updatedAt: now },
          $inc: { revision: 1 },
        },
      )
      if (modifiedCount === 0) return undefined
      await announceChange(deps, scope.appId)
      return shown
    })
