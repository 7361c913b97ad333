import { MongoError, MongoServerError } from 'mongodb'
import { MongooseError } from 'mongoose'

/** Failures on the way to the database, by name, as some of the classes are not exported. */
const outages = new Set([
  'MongoServerSelectionError',
  'MongooseServerSelectionError',
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoNotConnectedError',
  'MongoTopologyClosedError',
  'MongoPoolClosedError',
  'MongoPoolClearedError',
  'MongoWaitQueueTimeoutError',
  'MongoClientClosedError',
  'MongoOperationTimeoutError',
  'MongoWriteConcernError',
])

/** The server is stopping, has no primary, or gave up: https://www.mongodb.com/docs/manual/reference/error-codes/ */
const passingCodes = new Set([6, 7, 50, 64, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436])

const INTERNAL_ERROR = 1
/** What FerretDB says with that code when the PostgreSQL behind it goes, is away, or comes: the words are PostgreSQL's and its client's. */
const storeIsAway =
  /failed to connect to|terminating connection|the database system is|conn closed|unexpected EOF|connection reset|broken pipe/

/** A write to a connection that broke a moment ago fails with the socket's own error: the driver passes it on as it is. */
const socketCodes = new Set([
  'EPIPE',
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'ETIMEDOUT',
  'ERR_STREAM_DESTROYED',
])

const isSocketError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && socketCodes.has(error.code)

const isPassing = ({ code, message }: MongoServerError): boolean =>
  typeof code === 'number' &&
  (passingCodes.has(code) || (code === INTERNAL_ERROR && storeIsAway.test(message)))

/** Whether an error says that the database could not be asked, rather than that it refused. */
export const isDatabaseOutage = (error: unknown): boolean => {
  if (error instanceof MongooseError)
    return (
      outages.has(error.name) ||
      /buffering timed out|before initial connection|disconnected/.test(error.message)
    )
  if (!(error instanceof MongoError)) return isSocketError(error)
  return (
    outages.has(error.name) ||
    // A bulk write wraps what broke it.
    (error instanceof MongoServerError && isDatabaseOutage(error.errorResponse)) ||
    error.hasErrorLabel('RetryableWriteError') ||
    (error instanceof MongoServerError && isPassing(error))
  )
}
