import { MongoClient } from 'mongodb'

const base = (): URL => {
  const uri = process.env.MONGODB_URI
  if (!uri)
    throw new Error(
      'MONGODB_URI is not set: run the tests by ./scripts/test, or set it to `./scripts/mongo uri`',
    )
  return new URL(uri)
}

export const databaseUri = (database: string): string => {
  const uri = base()
  uri.pathname = `/${database}`
  return uri.href
}

/** Looks into a test's database, for what no public door shows. */
export const withDatabase = async <Result>(
  database: string,
  look: (db: ReturnType<MongoClient['db']>) => Promise<Result>,
): Promise<Result> => {
  await using client = await MongoClient.connect(databaseUri(database))
  return await look(client.db())
}

export const dropDatabase = (database: string): Promise<boolean> =>
  withDatabase(database, db => db.dropDatabase())
