import type { Gate } from '../../domain/access/enter.ts'
import type { SigningKeys } from '../../domain/endpoints/signing-keys.ts'
import type { SurfaceHandlers } from '../call-context.ts'

/** The answer has the form that verifiers look for (RFC 7517), without an envelope. */
export const signingKeyHandlers = (gate: Gate, signingKeys: SigningKeys) =>
  ({
    'platform.signingKeys.get': async ({ scope, params, query }) => ({
      keys: await signingKeys(await gate.enterApp(scope, params.appId), query.webhookId),
    }),
  }) satisfies SurfaceHandlers<'platform.signingKeys.'>
