import { createHmac } from 'node:crypto'

/** Names for root keys, to note by which of them something was made; nobody can guess a key by its name. */
export interface RootKeyIds {
  idOf(rootKey: string): string
  /** Whether the name is that of a key which is still among the settings. */
  isCurrent(id: string): boolean
}

const idUnder = (secret: Uint8Array, rootKey: string): string =>
  createHmac('sha256', secret).update(rootKey).digest('base64url').slice(0, 22)

/** Names are made with the first secret and recognised under all, so that they outlive the exchange of the secrets. */
export const createRootKeyIds = (rootKeys: readonly string[], secrets: readonly Uint8Array[]): RootKeyIds => {
  const [first] = secrets
  if (!first) throw new TypeError('Root keys cannot be named without a secret')
  const current = new Set(secrets.flatMap(secret => rootKeys.map(rootKey => idUnder(secret, rootKey))))
  return { idOf: rootKey => idUnder(first, rootKey), isCurrent: id => current.has(id) }
}
