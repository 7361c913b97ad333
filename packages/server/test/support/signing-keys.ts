import type { JsonWebKeySet } from '@posthorn/signature'
import { eventually } from './eventually.ts'
import type { TestPlatform } from './start-platform.ts'

/** An app's public keys, as anybody gets them. */
export const signingKeysOf = async (
  { baseUrl }: Pick<TestPlatform, 'baseUrl'>,
  appId: string,
  query = '',
): Promise<JsonWebKeySet> => {
  const response = await fetch(`${baseUrl}/api/v1/apps/${appId}/.well-known/jwks.json${query}`)
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
  return await response.json()
}

/** The same as soon as there are so many of them: what is served is up to a second old. */
export const signingKeysWith = (
  platform: Pick<TestPlatform, 'baseUrl'>,
  appId: string,
  count: number,
  query = '',
): Promise<JsonWebKeySet> =>
  eventually(async () => {
    const set = await signingKeysOf(platform, appId, query)
    return set.keys.length === count && set
  }, `${count} public keys of ${appId}`)

/** `whpk_…` of a public key. */
export const writtenKey = ({ x = '' }: { x?: string }): string =>
  `whpk_${Buffer.from(x, 'base64url').toString('base64')}`
