import { ConfigError } from './config-error.ts'
import type { Environment } from './read-setting.ts'

const settings = [
  'ALLOWED_TARGETS ALLOW_HTTP DRAIN_SECONDS ENCRYPTION_KEYS JWT_ALGORITHM JWT_AUDIENCE JWT_ISSUER JWT_JWKS_URL',
  'JWT_PUBLIC_KEY JWT_SECRET METRICS_TOKEN PUBLIC_URL RATE_LIMIT RETENTION_DAYS ROLE ROOT_KEY VALIDATE_RESPONSES',
].flatMap(line => line.split(' '))

/** Names of our scripts and of a client's configuration, which may well share an environment with the server. */
const others = ['CACHE', 'CHROMIUM', 'NODE_22', 'NODE_24', 'API_KEY', 'APP_ID', 'BASE_URL']

/** Kubernetes puts these into every container beside a service that is called `posthorn`. */
const ofKubernetes =
  /^([A-Z0-9]+_)*(SERVICE_HOST|SERVICE_PORT(_\w+)?|PORT(_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)?)$/

const parts = (name: string): string[] => name.replace(/S(?=_|$)/g, '').split('_')

/** The known setting that shares most words with a misspelt one. */
const nearest = (name: string): string | undefined => {
  const shared = (setting: string) => parts(setting).filter(part => parts(name).includes(part)).length
  const [best] = settings.toSorted((a, b) => shared(b) - shared(a))
  return best && shared(best) > 0 ? best : undefined
}

/** A setting that is misspelt must stop the start, or it is silently not in force. */
export const refuseUnknownSettings = (env: Environment): void => {
  for (const full of Object.keys(env).filter(each => each.startsWith('POSTHORN_'))) {
    const name = full.slice('POSTHORN_'.length)
    if (settings.includes(name) || others.includes(name) || ofKubernetes.test(name)) continue
    const near = nearest(name)
    throw new ConfigError(
      full,
      near ? `a known setting such as POSTHORN_${near}` : 'a known setting',
      'an unknown name',
    )
  }
}
