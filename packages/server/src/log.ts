import { type Logger, pino } from 'pino'

/** Wherever one of these appears in what is logged, its value is left out. */
const secret = ['authorization', 'cookie', 'secret', 'key', 'password', 'token']

/** Errors by what they say alone: those of the database carry the documents that were to be written. */
const describe = (error: unknown): unknown => {
  if (!(error instanceof Error)) return String(error)
  const { name, message, stack, cause } = error
  const code = 'code' in error ? error.code : undefined
  return {
    type: name,
    message,
    stack,
    ...(code !== undefined && { code }),
    ...(cause !== undefined && { cause: describe(cause) }),
  }
}

/** A line waits for others, as each write of one costs as much as the line, but no longer than this. */
const FLUSH_MS = 100
const FLUSH_BYTES = 4_096

/** JSON lines on standard output, in groups; all are out when the process exits. Secrets are never among them. */
export const createLog = (): Logger => {
  const output = pino.destination({ sync: false, minLength: FLUSH_BYTES })
  setInterval(() => output.flush(), FLUSH_MS).unref()
  return pino(
    {
      serializers: { err: describe },
      base: { service: 'posthorn' },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: secret.flatMap(name => [name, `*.${name}`, `*.*.${name}`]), censor: '***' },
    },
    output,
  )
}
