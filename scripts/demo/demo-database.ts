import { hostname } from 'node:os'
import { MongoClient } from 'mongodb'
import { Failure } from './failure.ts'
import { isRunning } from './is-running.ts'

const ANSWER_WITHIN_MS = 3_000
const malformed = 'MONGODB_URI must be a URI like mongodb://host:27017'

/** This machine's demos have databases named after their process, so that two at once do not meet. */
const prefix = `posthorn_demo_${hostname()
  .toLowerCase()
  .replace(/[^a-z0-9]+/g, '_')
  .slice(0, 35)}_`

/** The URI with a database of this demo's own. */
export const demoDatabaseUri = (uri: string): string => {
  const [match, server = '', database, query = ''] =
    /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/.exec(uri) ?? []
  if (!match) throw new Failure(malformed)
  // A user is known in the database that the URI names, unless it says otherwise.
  const needsSource = database && server.includes('@') && !/(^|&)authSource=/i.test(query)
  const options = [query, needsSource ? `authSource=${database}` : ''].filter(Boolean).join('&')
  return `${server}/${prefix}${process.pid}${options && `?${options}`}`
}

/** Whether it is this demo's own, or was left behind by one that was killed. */
const isOurs = (database: string): boolean => {
  const pid = database.startsWith(prefix) ? Number(database.slice(prefix.length)) : Number.NaN
  return pid > 0 && (pid === process.pid || !isRunning(pid))
}

const createClient = (uri: string): MongoClient => {
  try {
    return new MongoClient(uri, { serverSelectionTimeoutMS: ANSWER_WITHIN_MS })
  } catch {
    // The driver's own message repeats the URI, with its password.
    throw new Failure(malformed)
  }
}

/**
 * Removes the demo's database, and those of demos that were killed.
 *
 * @throws Failure when the database cannot be reached. It names the hosts, never user or password.
 */
export const removeDatabases = async (uri: string): Promise<void> => {
  const client = createClient(uri)
  try {
    const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true })
    for (const { name } of databases.filter(each => isOurs(each.name))) await client.db(name).dropDatabase()
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
