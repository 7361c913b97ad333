import { importSecret } from './import-secret.ts'
import type { SigningKey } from './keys.ts'
import { type RawBody, toBytes } from './raw-body.ts'
import { SignatureError } from './signature-error.ts'
import { signedContent } from './signed-content.ts'

/**
 * What `sign` needs.
 *
 * @example
 * ```ts
 * const input: SignInput = { id: 'evt_1', timestamp: 1794821400, body, secret: [newSecret, oldSecret] }
 * ```
 */
export interface SignInput {
  /** The event's id, which becomes `webhook-id`: visible ASCII characters without a dot. */
  id: string
  /** The attempt's time in whole Unix seconds (not milliseconds), which becomes `webhook-timestamp`. */
  timestamp: number
  /** The body, byte for byte as it will be sent. */
  body: RawBody
  /** One secret or Ed25519 private key (`whsk_`), or several while one replaces another; prepared by `importSecret` or not. */
  secret: string | SigningKey | readonly (string | SigningKey)[]
}

// Seconds get this long in the year 5138; milliseconds have been since 1973.
const tooLongForSeconds = 1e11

/**
 * Signs a webhook by the Standard Webhooks scheme; answers the value of `webhook-signature`, one a secret in the
 * order given with a space between: `v1,<base64>`, or `v1a,<base64>` of a private key.
 *
 * @example
 * ```ts
 * const timestamp = Math.floor(Date.now() / 1000)
 * const signature = await sign({ id: 'evt_1', timestamp, body, secret })
 * ```
 * @throws {SignatureError} `malformed_secret`, `malformed_header` (id or timestamp) or `body_not_raw`.
 */
export async function sign({ id, timestamp, body, secret }: SignInput): Promise<string> {
  if (timestamp >= tooLongForSeconds) {
    throw new SignatureError(
      'malformed_header',
      'The timestamp must be in seconds; this looks like milliseconds.',
    )
  }
  const { content } = signedContent(id, String(timestamp), toBytes(body))
  const secrets = [secret].flat()
  if (secrets.length === 0) throw new SignatureError('malformed_secret', 'There is no secret in the list.')
  const signatures = await Promise.all(
    secrets.map(async item => {
      const key = item && typeof item === 'object' ? item : await importSecret(item)
      return `${key.version},${await key.sign(content)}`
    }),
  )
  return signatures.join(' ')
}
