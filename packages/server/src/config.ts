import { MongoClient } from 'mongodb'
import { ConfigError } from './config/config-error.ts'
import { developmentKeys } from './config/development-keys.ts'
import {
  ENCRYPTION_KEYS_EXPECTED,
  type EncryptionKey,
  parseEncryptionKeys,
} from './config/encryption-keys.ts'
import { type JwtSettings, readJwtSettings } from './config/jwt-settings.ts'
import { parseCidr } from './delivery/target-guard/cidr.ts'
import { type Environment, flag, integer, list, oneOf, optional, required } from './config/read-setting.ts'
import { readTraceSettings, type TraceSettings } from './config/trace-settings.ts'
import { refuseUnknownSettings } from './config/unknown-settings.ts'

export { ConfigError }

export interface Config {
  mongodbUri: string
  /** The database of the URI, `posthorn` when it names none. */
  databaseName: string
  /** 0 lets the system choose one. */
  port: number
  /** An origin; undefined when not set: then it is `http://127.0.0.1:<the port listened on>`. */
  publicUrl: string | undefined
  rootKeys: readonly string[]
  /** What may read the metrics, and nothing else, beside the root keys. */
  metricsToken: string | undefined
  /** The first encrypts, all decrypt. */
  encryptionKeys: readonly EncryptionKey[]
  jwt: JwtSettings | undefined
  /** Undefined: nothing is traced. */
  traces: TraceSettings | undefined
  /** CIDR blocks that are exempt from the ban on private addresses. */
  allowedTargets: readonly string[]
  allowHttp: boolean
  role: 'all' | 'api' | 'worker'
  retentionDays: number
  drainSeconds: number
  validateResponses: boolean
  /** How many API requests a second each credential may make; 0: as many as it likes. */
  requestsPerSecond: number
}

/** The driver reads the whole of a URI before it connects to anything. */
const isUsable = (mongodbUri: string, database = ''): boolean => {
  try {
    decodeURIComponent(database)
    return new MongoClient(mongodbUri).options.hosts.length >= 0
  } catch {
    return false
  }
}

const readDatabase = (env: Environment): Pick<Config, 'mongodbUri' | 'databaseName'> => {
  const expected = 'a URI like mongodb://host:27017/posthorn'
  const mongodbUri = required(env, 'MONGODB_URI', expected)
  const [match, database] =
    /^mongodb(?:\+srv)?:\/\/[^/?\s]+(?:\/([^?/\s]*))?(?:\?\S*)?$/.exec(mongodbUri) ?? []
  // Not echoed: the URI may hold a password.
  if (!match || !isUsable(mongodbUri, database))
    throw new ConfigError('MONGODB_URI', expected, 'something else')
  return { mongodbUri, databaseName: database ? decodeURIComponent(database) : 'posthorn' }
}

const readPublicUrl = (env: Environment): string | undefined => {
  const value = optional(env, 'POSTHORN_PUBLIC_URL')
  if (value === undefined) return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin
  throw new ConfigError(
    'POSTHORN_PUBLIC_URL',
    'an origin like https://hooks.example.com, without a path',
    'something else',
  )
}

const readRootKeys = (value: string): string[] =>
  list(value).map((key, index) => {
    if (/^[\x21-\x7e]{16,}$/.test(key)) return key
    const got = `${key.length} in item ${index + 1}, or another kind of character`
    throw new ConfigError('POSTHORN_ROOT_KEY', 'keys of at least 16 visible ASCII characters', got)
  })

const readMetricsToken = (env: Environment): string | undefined => {
  const token = optional(env, 'POSTHORN_METRICS_TOKEN')
  if (token === undefined || /^[\x21-\x7e]{16,}$/.test(token)) return token
  throw new ConfigError('POSTHORN_METRICS_TOKEN', 'at least 16 visible ASCII characters', `${token.length}`)
}

const readAllowedTargets = (env: Environment): string[] => {
  const value = optional(env, 'POSTHORN_ALLOWED_TARGETS')
  return (value === undefined ? [] : list(value)).map(item => {
    try {
      parseCidr(item)
      return item
    } catch {
      const expected = 'comma-separated CIDR blocks like 127.0.0.0/8'
      throw new ConfigError('POSTHORN_ALLOWED_TARGETS', expected, JSON.stringify(item))
    }
  })
}

/** Reads and checks every setting; `NODE_ENV=development` alone may come without keys, which are then made and kept. */
export const loadConfig = (env: Environment): Config => {
  refuseUnknownSettings(env)
  const development = env.NODE_ENV === 'development'
  const database = readDatabase(env)
  const keys = (name: 'POSTHORN_ROOT_KEY' | 'POSTHORN_ENCRYPTION_KEYS', expected: string): string => {
    const given = optional(env, name)
    if (given !== undefined || !development)
      return given ?? required(env, name, `${expected} (NODE_ENV=development makes one)`)
    const made = developmentKeys(env)
    return name === 'POSTHORN_ROOT_KEY' ? made.rootKey : made.encryptionKeys
  }
  return Object.freeze({
    ...database,
    port: integer(env, 'PORT', { min: 0, max: 65_535, otherwise: 8080 }),
    publicUrl: readPublicUrl(env),
    rootKeys: readRootKeys(
      keys('POSTHORN_ROOT_KEY', 'one or more comma-separated keys of at least 16 characters'),
    ),
    metricsToken: readMetricsToken(env),
    encryptionKeys: parseEncryptionKeys(keys('POSTHORN_ENCRYPTION_KEYS', ENCRYPTION_KEYS_EXPECTED)),
    jwt: readJwtSettings(env),
    traces: readTraceSettings(env),
    allowedTargets: readAllowedTargets(env),
    allowHttp: flag(env, 'POSTHORN_ALLOW_HTTP', false),
    role: oneOf(env, 'POSTHORN_ROLE', ['all', 'api', 'worker'], 'all'),
    retentionDays: integer(env, 'POSTHORN_RETENTION_DAYS', { min: 1, max: 365, otherwise: 30 }),
    drainSeconds: integer(env, 'POSTHORN_DRAIN_SECONDS', { min: 0, max: 3600, otherwise: 25 }),
    requestsPerSecond: integer(env, 'POSTHORN_RATE_LIMIT', { min: 0, max: 1_000_000, otherwise: 0 }),
    validateResponses: flag(env, 'POSTHORN_VALIDATE_RESPONSES', development || env.NODE_ENV === 'test'),
  })
}
