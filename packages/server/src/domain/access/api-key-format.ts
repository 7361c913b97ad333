import { hash, randomBytes } from 'node:crypto'

/** `ph_<id>_<secret>`: 24 hex digits that name the key, and 256 random bits in base64url. */
const FORMAT = /^ph_([0-9a-f]{24})_[A-Za-z0-9_-]{43}$/

/** A fast hash is enough: nobody searches 256 random bits. */
const hashOf = (key: string): Buffer => hash('sha256', key, 'buffer')

export const mintApiKey = (): { id: string; key: string; hash: string } => {
  const id = randomBytes(12).toString('hex')
  const key = `ph_${id}_${randomBytes(32).toString('base64url')}`
  return { id, key, hash: hashOf(key).toString('hex') }
}

/** The id and hash of what looks like an API key. */
export const readApiKey = (bearer: string): { id: string; hash: Buffer } | undefined => {
  const id = FORMAT.exec(bearer)?.[1]
  return id === undefined ? undefined : { id, hash: hashOf(bearer) }
}

/** How a key begins, to recognise it by. */
export const keyPrefix = (id: string): string => `ph_${id.slice(0, 12)}`
