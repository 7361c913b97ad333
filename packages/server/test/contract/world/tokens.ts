import { SignJWT } from 'jose'

const secret = 'a-shared-secret-of-at-least-32-bytes'
const issuer = 'https://identity.example'
const audience = 'posthorn'

/** Makes a server accept the tokens of {@link signToken}. */
export const tokenEnvironment = {
  POSTHORN_JWT_SECRET: secret,
  POSTHORN_JWT_ISSUER: issuer,
  POSTHORN_JWT_AUDIENCE: audience,
}

export const everyScope =
  'webhooks:read webhooks:write deliveries:read deliveries:write events:read events:write platform:read platform:write'

/** A token that is valid for an hour, with every scope unless the claims say otherwise. */
export const signToken = (
  claims: Record<string, unknown> = {},
  otherwise: { issuer?: string; audience?: string; secret?: string; expiresAt?: Date } = {},
): Promise<string> => {
  const settings = { issuer, audience, secret, expiresAt: '1h', ...otherwise }
  return new SignJWT({ scope: everyScope, ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('somebody')
    .setIssuer(settings.issuer)
    .setAudience(settings.audience)
    .setExpirationTime(settings.expiresAt)
    .sign(new TextEncoder().encode(settings.secret))
}
