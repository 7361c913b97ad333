/**
 * A key that can check signatures of one version. `importSecret`, `importPublicKey` and `importKeySet` make them.
 *
 * Signatures are passed without their version and comma, as they stand in the header.
 *
 * @example
 * ```ts
 * const key: VerifyingKey = await importPublicKey(publicKey)
 * const event = await verify(body, headers, key)
 * ```
 */
export interface VerifyingKey {
  /** What stands before the comma in `webhook-signature`: `v1` is HMAC-SHA256, `v1a` is Ed25519. */
  readonly version: string
  /** Tells whether one of the signatures belongs to the content. */
  matches(content: Uint8Array<ArrayBuffer>, signatures: readonly string[]): Promise<boolean>
}

/**
 * A key that can also sign.
 *
 * @example
 * ```ts
 * const key: SigningKey = await importSecret(secret)
 * const signature = await sign({ id: 'evt_1', timestamp, body, secret: key })
 * ```
 */
export interface SigningKey extends VerifyingKey {
  /** Signs the content; answers the signature in base64, without its version. */
  sign(content: Uint8Array<ArrayBuffer>): Promise<string>
}
