import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { ConfigError } from './config-error.ts'
import { type Environment, optional } from './read-setting.ts'

export interface DevelopmentKeys {
  rootKey: string
  encryptionKeys: string
}

const pathOf = (env: Environment): string => {
  const folder =
    optional(env, 'POSTHORN_CACHE') ??
    join(optional(env, 'XDG_CACHE_HOME') ?? join(homedir(), '.cache'), 'posthorn')
  return join(folder, 'dev-keys.json')
}

const read = (path: string): DevelopmentKeys | undefined => {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
  const [, rootKey, encryptionKeys] =
    /^\{"rootKey":"([\w-]{16,})","encryptionKeys":"([\w+/=:,-]{44,})"\}\n$/.exec(text) ?? []
  if (!rootKey || !encryptionKeys) {
    throw new ConfigError(
      'NODE_ENV=development',
      `the keys it once made in ${path}`,
      'another content; delete the file',
    )
  }
  return { rootKey, encryptionKeys }
}

/**
 * The keys of a developer's machine: made once, then kept in the cache folder, readable by that user alone. Written aside
 * and linked into place, so that of two processes that start together both end up with the same keys.
 */
export const developmentKeys = (env: Environment): DevelopmentKeys => {
  const path = pathOf(env)
  const kept = read(path)
  if (kept) return kept
  const made = {
    rootKey: `dev_${randomBytes(24).toString('base64url')}`,
    encryptionKeys: randomBytes(32).toString('base64'),
  }
  const aside = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(aside, `${JSON.stringify(made)}\n`, { mode: 0o600, flag: 'wx' })
    linkSync(aside, path)
  } catch (error) {
    const other = read(path)
    if (other) return other
    const reason = error instanceof Error ? error.message : String(error)
    throw new ConfigError(
      'POSTHORN_ROOT_KEY',
      `a value, or a folder to keep one in (${dirname(path)})`,
      reason,
    )
  } finally {
    rmSync(aside, { force: true })
  }
  return made
}
