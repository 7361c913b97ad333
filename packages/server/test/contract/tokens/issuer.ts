import { createSecretKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { exportJWK, type JWK, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose'

export const issuer = 'https://identity.example'
export const audience = 'posthorn'
export const secret = 'a-shared-secret-of-at-least-32-bytes'
export const secretKey = createSecretKey(secret, 'utf8')

/** The issuer's key pairs, and one that is not the issuer's. */
export const pairs = {
  rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ec: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  ed: generateKeyPairSync('ed25519'),
  attacker: generateKeyPairSync('rsa', { modulusLength: 2048 }),
}

export const pem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString()

export const publicJwk = async (key: KeyObject, extra: JWK = {}): Promise<JWK> => ({
  ...(await exportJWK(key)),
  use: 'sig',
  ...extra,
})

const nowSeconds = (): number => Math.floor(Date.now() / 1000)

/** Claims that are in order and allow everything; `undefined` leaves one out. */
export const goodClaims = (otherwise: JWTPayload = {}): JWTPayload => ({
  iss: issuer,
  aud: audience,
  sub: 'somebody',
  exp: nowSeconds() + 300,
  scope: 'platform:read',
  ...otherwise,
})

export const sign = (
  key: KeyObject,
  header: JWTHeaderParameters,
  claims: JWTPayload = goodClaims(),
): Promise<string> => new SignJWT(claims).setProtectedHeader(header).sign(key)

export const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
