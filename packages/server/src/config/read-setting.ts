import { ConfigError } from './config-error.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** The value of a setting; an empty one counts as absent, as Compose files and shells pass unset variables on like that. */
export const optional = (env: Environment, name: string): string | undefined => env[name] || undefined

export const required = (env: Environment, name: string, expected: string): string => {
  const value = optional(env, name)
  if (value === undefined) throw new ConfigError(name, expected)
  return value
}

export const integer = (
  env: Environment,
  name: string,
  { min, max, otherwise }: { min: number; max: number; otherwise: number },
): number => {
  const value = optional(env, name)
  if (value === undefined) return otherwise
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
  if (number >= min && number <= max) return number
  throw new ConfigError(name, `a whole number from ${min} to ${max}`, JSON.stringify(value))
}

export const oneOf = <Choice extends string>(
  env: Environment,
  name: string,
  choices: readonly Choice[],
  otherwise: Choice,
): Choice => {
  const value = optional(env, name)
  if (value === undefined) return otherwise
  const choice = choices.find(each => each === value)
  if (choice === undefined) throw new ConfigError(name, choices.join(' or '), JSON.stringify(value))
  return choice
}

export const flag = (env: Environment, name: string, otherwise: boolean): boolean =>
  oneOf(env, name, ['true', 'false'], otherwise ? 'true' : 'false') === 'true'

/** The items of a comma-separated setting, trimmed. An empty item is a mistake and is kept, for the caller to refuse. */
export const list = (value: string): string[] => value.split(',').map(item => item.trim())
