import { errors } from 'undici'
import { codeOf, TargetForbidden, TargetUnresolved } from '../target-guard/target-errors.ts'
import type { ErrorClass } from './error-class.ts'

/** How far an attempt has come. */
export type Stage = 'resolving' | 'connecting' | 'securing' | 'waiting' | 'answering'

export interface Failure {
  error: ErrorClass
  detail: string
}

const during: Record<Stage, string> = {
  resolving: 'while its host name was looked up',
  connecting: 'while connecting',
  securing: 'during the TLS handshake',
  waiting: 'before it answered',
  answering: 'in the middle of its answer',
}

const certificateProblems: Record<string, string> = {
  CERT_HAS_EXPIRED: 'the certificate has expired',
  CERT_NOT_YET_VALID: 'the certificate is not valid yet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'the certificate chain ends in an unknown authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'the certificate is from an unknown authority or its chain is incomplete',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate is from an unknown authority or its chain is incomplete',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another host name',
}

const tlsCode = /^(?:ERR_SSL_|ERR_TLS_|EPROTO$|CERT_)/
const resetCode = /^(?:ECONNRESET|EPIPE|ECONNABORTED)$/

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Whether the other side ended the connection, as opposed to answering something wrong. */
const isConnectionLoss = (error: unknown): boolean => {
  const code = codeOf(error)
  // undici gives one code to a closed connection and to answers that it refuses ("bad response", "bad upgrade").
  return resetCode.test(code) || (code === 'UND_ERR_SOCKET' && !messageOf(error).startsWith('bad '))
}

/** undici's parser calls an answer that ends early malformed when its length or its last chunk is missing. */
const endedEarly = (error: unknown, stage: Stage): boolean =>
  stage === 'answering' &&
  (error instanceof errors.ResponseContentLengthMismatchError || messageOf(error).includes('EOF'))

/** Why an answer is malformed, if that is what the error says. */
const malformed = (error: unknown): string | undefined => {
  if (error instanceof errors.HeadersOverflowError) return 'its headers are too large'
  if (error instanceof errors.ResponseContentLengthMismatchError)
    return 'it does not have the length it declares'
  if (error instanceof errors.HTTPParserError) return /\((.*)\)$/.exec(error.message)?.[1] ?? 'malformed'
  // What undici's parser accepts and its own checks then refuse.
  return ['UND_ERR_SOCKET', 'ERR_ASSERTION'].includes(codeOf(error)) ? 'unexpected' : undefined
}

/** Puts a failure into its class, with a sentence for people that gives away nothing of this machine. */
export const classifyFailure = (error: unknown, stage: Stage): Failure => {
  if (error instanceof TargetForbidden) return { error: 'target_forbidden', detail: error.message }
  if (error instanceof TargetUnresolved) return { error: 'dns_error', detail: error.message }
  const code = codeOf(error)
  if (code === 'ECONNREFUSED')
    return { error: 'connection_refused', detail: 'nothing listens at this address and port' }
  if (code === 'ETIMEDOUT') return { error: 'timeout', detail: `no answer from the network ${during[stage]}` }
  if (isConnectionLoss(error) || endedEarly(error, stage)) {
    return { error: 'connection_reset', detail: `the receiver closed the connection ${during[stage]}` }
  }
  const reason = malformed(error)
  if (reason !== undefined)
    return { error: 'invalid_response', detail: `not a valid HTTP/1.1 answer: ${reason}` }
  if (stage === 'securing' || tlsCode.test(code)) {
    return { error: 'tls_error', detail: certificateProblems[code] ?? `TLS failed (${code})` }
  }
  if (error instanceof errors.ClientDestroyedError)
    return { error: 'connection_error', detail: 'stopped by the sender' }
  return { error: 'connection_error', detail: `could not be sent (${code})` }
}

export const timeoutFailure = (stage: Stage, timeoutMs: number): Failure => ({
  error: 'timeout',
  detail: `no complete answer within ${timeoutMs} ms; stopped ${during[stage]}`,
})
