import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { type Db, MongoClient } from 'mongodb'

export interface DatabaseFacts {
  kind: string
  version: string
}

export interface Databases extends AsyncDisposable {
  facts: DatabaseFacts
  /** Whether its processes run on this machine. */
  isLocal: boolean
  /** A name and URI of a database of its own, and a look into it; dropped at the end of its scope. */
  create: () => Database
}

export interface Database extends AsyncDisposable {
  uri: string
  db: Db
}

const mongoScript = fileURLToPath(new URL('../../mongo', import.meta.url))

const serverUri = (): string => {
  if (process.env.MONGODB_URI) return process.env.MONGODB_URI
  const output = execFileSync(mongoScript, ['uri'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return output.trim().split('\n').at(-1) ?? ''
}

const factsOf = async (client: MongoClient): Promise<DatabaseFacts> => {
  const { version, ferretdb } = await client.db('admin').command({ buildInfo: 1 })
  return ferretdb
    ? { kind: 'FerretDB', version: `${ferretdb.version} (MongoDB ${version})` }
    : { kind: 'MongoDB', version }
}

/** The MongoDB of `MONGODB_URI`, or the one that `scripts/mongo uri` names. */
export const connectDatabases = async (): Promise<Databases> => {
  const base = serverUri()
  const client = await MongoClient.connect(base)
  const made = new Set<Db>()

  const drop = async (db: Db): Promise<void> => {
    await db.dropDatabase()
    made.delete(db)
  }

  return {
    facts: await factsOf(client),
    isLocal: /^(127\.|localhost$|\[::1\])/.test(new URL(base).hostname),
    create: () => {
      const uri = new URL(base)
      uri.pathname = `/bench_${randomBytes(6).toString('hex')}`
      const db = client.db(uri.pathname.slice(1))
      made.add(db)
      return { uri: uri.href, db, [Symbol.asyncDispose]: () => drop(db) }
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([...made].map(drop))
      await client.close()
    },
  }
}
