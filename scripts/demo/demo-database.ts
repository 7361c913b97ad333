import { hostname } from 'node:os'
import { MongoClient } from 'mongodb'
import { Failure } from './failure.ts'

const ANSWER_WITHIN_MS = 3_000

/**
 * The URI with a database of the demo's own. Its name is the same for every demo on this machine and port, of which there
 * is one at a time: what a killed demo left behind is found by the next, and two at once do not meet.
 */
export const demoDatabaseUri = (uri: string, port: number): string => {
  const [match, server = '', database, query = ''] =
    /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/.exec(uri) ?? []
  if (!match) throw new Failure('MONGODB_URI must be a URI like mongodb://host:27017')
  // A user is known in the database that the URI names, unless it says otherwise.
  const needsSource = database && server.includes('@') && !/(^|&)authSource=/i.test(query)
  const options = [query, needsSource ? `authSource=${database}` : ''].filter(Boolean).join('&')
  const host = hostname()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 40)
  return `${server}/posthorn_demo_${host}_${port}${options && `?${options}`}`
}

/** @throws Failure when the database cannot be reached. It names the hosts, never user or password. */
export const dropDatabase = async (uri: string): Promise<void> => {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: ANSWER_WITHIN_MS })
  try {
    await client.db().dropDatabase()
  } catch (error) {
    const { srvHost, hosts } = client.options
    const reason = error instanceof Error ? error.message : String(error)
    throw new Failure(
      `The MongoDB at ${srvHost ?? hosts.join(', ')} cannot be used: ${reason}\n` +
        '  Start it, or set MONGODB_URI to another one; without it ./scripts/start finds or starts one itself.',
    )
  } finally {
    await client.close()
  }
}
