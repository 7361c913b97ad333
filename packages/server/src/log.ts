import { type Logger, pino } from 'pino'

/** Wherever one of these appears in what is logged, its value is left out. */
const secret = ['authorization', 'cookie', 'secret', 'key', 'password', 'token']

/** JSON lines on standard output; secrets never among them. */
export const createLog = (): Logger =>
  pino({
    base: { service: 'posthorn' },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: secret.flatMap(name => [name, `*.${name}`, `*.*.${name}`]), censor: '***' },
  })
