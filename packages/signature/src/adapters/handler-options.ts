import type { VerifySecret } from '../import-verifying-keys.ts'
import type { SignatureError } from '../signature-error.ts'
import type { VerifyOptions } from '../verify.ts'

/**
 * What a webhook is verified with, or a function of the request that finds it (a tenant's secret, a binding of a worker).
 *
 * @example
 * ```ts
 * const source: SecretSource<[request: Request]> = async request => await secretOf(new URL(request.url).hostname)
 * ```
 */
export type SecretSource<Request extends unknown[]> =
  | VerifySecret
  | readonly VerifySecret[]
  | ((
      ...request: Request
    ) => VerifySecret | readonly VerifySecret[] | Promise<VerifySecret | readonly VerifySecret[]>)

/**
 * How a handler of webhooks verifies, and who hears of what it refused.
 *
 * @example
 * ```ts
 * const options: HandlerOptions = { toleranceSeconds: 60, onRefused: ({ reason }) => console.warn(reason) }
 * ```
 */
export interface HandlerOptions extends VerifyOptions {
  /** Called with each webhook that is refused, for instance to log or count it. */
  onRefused?: (error: SignatureError) => void
}
