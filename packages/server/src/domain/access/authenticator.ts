import { timingSafeEqual } from 'node:crypto'
import type { Model } from 'mongoose'
import { Unauthenticated } from '../errors.ts'
import { createFreshCache } from '../fresh-cache.ts'
import { readApiKey } from './api-key-format.ts'
import type { ApiKeyRow } from './api-key-model.ts'
import type { TokenVerifier } from './json-web-token.ts'
import type { RootKeyIds } from './root-key-ids.ts'
import { rights, type Scope } from './scope.ts'
import { createSecretList } from './secret-list.ts'

/** A verified credential: what kind it is, as operations differ in what they accept, and what it may do. */
export interface Credential {
  kind: 'rootKey' | 'appKey' | 'tenantKey' | 'jwt' | 'session'
  scope: Scope
}

export interface AuthenticatorDeps {
  rootKeys: readonly string[]
  rootKeyIds: Pick<RootKeyIds, 'idOf'>
  apiKeys: Model<ApiKeyRow>
  /** Absent: no tokens are accepted. */
  verifyToken?: TokenVerifier | undefined
  now: () => Date
  /** Told of failures off the request path. */
  onError: (error: unknown) => void
}

interface KnownKey {
  hash: Buffer
  credential: Credential
  expiresAt: Date | null
  usedAt: number
}

const TOUCH_EVERY_MS = 60_000

const credentialOf = ({ _id, tenantId, appId, scopes }: ApiKeyRow): Credential => {
  const held = { rights: new Set(scopes), tenantId }
  return appId === null
    ? { kind: 'tenantKey', scope: { subject: `tenant_key:${_id}`, ...held } }
    : { kind: 'appKey', scope: { subject: `app_key:${_id}`, ...held, appId } }
}

/** Turns bearer credentials into scopes: root keys, API keys, JSON Web Tokens. Keys are compared in constant time. */
export const createAuthenticator = (deps: AuthenticatorDeps) => {
  const { rootKeys, rootKeyIds, apiKeys, verifyToken, now, onError } = deps
  const isRoot = createSecretList(rootKeys)
  const rootCredentials = new Map(
    rootKeys.map((rootKey): [string, Credential] => [
      rootKey,
      {
        kind: 'rootKey',
        scope: { subject: 'root', rights: new Set(rights), rootKeyId: rootKeyIds.idOf(rootKey) },
      },
    ]),
  )
  const touches = new Set<Promise<void>>()

  const known = createFreshCache(async (id: string): Promise<KnownKey | undefined> => {
    const row = await apiKeys.findById(id).lean<ApiKeyRow>()
    if (!row) return undefined
    return {
      hash: Buffer.from(row.hash, 'hex'),
      credential: credentialOf(row),
      expiresAt: row.expiresAt,
      usedAt: row.lastUsedAt?.getTime() ?? 0,
    }
  })

  /** Notes the use at most once a minute, and lets no request wait for it. */
  const touch = (id: string, key: KnownKey): void => {
    const at = now()
    if (at.getTime() - key.usedAt < TOUCH_EVERY_MS) return
    key.usedAt = at.getTime()
    const write = apiKeys
      .updateOne({ _id: id }, { $max: { lastUsedAt: at } })
      .then(() => undefined, onError)
      .finally(() => touches.delete(write))
    touches.add(write)
  }

  const byApiKey = async ({ id, hash }: { id: string; hash: Buffer }): Promise<Credential> => {
    const key = await known.get(id)
    if (!key || !timingSafeEqual(key.hash, hash)) throw new Unauthenticated('The API key is not valid.')
    if (key.expiresAt && key.expiresAt <= now()) throw new Unauthenticated('The API key has expired.')
    touch(id, key)
    return key.credential
  }

  return {
    /** @throws Unauthenticated; Unavailable when it cannot be found out. */
    authenticate: async (bearer: string): Promise<Credential> => {
      // Found by comparing in constant time; looked up only then.
      const root = isRoot(bearer) ? rootCredentials.get(bearer) : undefined
      if (root) return root
      const apiKey = readApiKey(bearer)
      if (apiKey) return await byApiKey(apiKey)
      if (verifyToken && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(bearer))
        return { kind: 'jwt', scope: await verifyToken(bearer) }
      throw new Unauthenticated('The credential is not valid.')
    },
    /** After a key has ended. */
    forgetKey: (id: string): void => known.forget(id),
    forgetAllKeys: (): void => known.clear(),
    /** Resolves when every use that was noticed is stored. */
    settle: async (): Promise<void> => {
      await Promise.all(touches)
    },
  }
}

export type Authenticator = ReturnType<typeof createAuthenticator>
