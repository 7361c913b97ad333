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

/** JSON lines on standard output; secrets never among them. */
export const createLog = (): Logger =>
  pino({
    serializers: { err: describe },
    base: { service: 'posthorn' },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: secret.flatMap(name => [name, `*.${name}`, `*.*.${name}`]), censor: '***' },
  })
