import { hash, randomBytes } from 'node:crypto'

/** 256 random bits in base64url. */
export const mintSecret = (): string => randomBytes(32).toString('base64url')

/** What is stored in a secret's place. A fast hash is enough: nobody searches 256 random bits. */
export const hashSecret = (secret: string): string => hash('sha256', secret, 'hex')
