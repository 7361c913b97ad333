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

/** Whether an error says that the database could not be asked, rather than that it refused. */
export const isDatabaseOutage = (error: unknown): boolean => {
  if (error instanceof MongooseError)
    return (
      outages.has(error.name) ||
      /buffering timed out|before initial connection|disconnected/.test(error.message)
    )
  if (!(error instanceof MongoError)) return false
  return (
    outages.has(error.name) ||
    error.hasErrorLabel('RetryableWriteError') ||
    (error instanceof MongoServerError && typeof error.code === 'number' && passingCodes.has(error.code))
  )
}
