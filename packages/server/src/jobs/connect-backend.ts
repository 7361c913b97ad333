import { MongoBackend, MongoJobRepository } from '@agendajs/mongo-backend'

type Options = ConstructorParameters<typeof MongoBackend>[0]

/**
 * Lets what an owner writes about a job reach only those that it was the last to lock. Agenda (6.2) renews and gives back locks by
 * the job's id alone: one that slept would unlock, or keep for itself, what another has taken over meanwhile.
 */
const fenceLocks = ({ repository }: MongoBackend, owner: string): void => {
  if (!(repository instanceof MongoJobRepository)) throw new TypeError('expected jobs in MongoDB')
  const { collection } = repository
  const [updateOne, updateMany] = [
    collection.updateOne.bind(collection),
    collection.updateMany.bind(collection),
  ]
  collection.updateOne = (filter, ...change) => updateOne({ ...filter, lastModifiedBy: owner }, ...change)
  collection.updateMany = (filter, ...change) => updateMany({ ...filter, lastModifiedBy: owner }, ...change)
}

/**
 * Where an Agenda of this name keeps its jobs, with all indexes made. Agenda (6.2) has a backend connect without watching what
 * comes of it: a database that goes away just then would end the process. Here it is done before, and can be tried again.
 */
export const connectBackend = async (name: string, options: Options): Promise<MongoBackend> => {
  const backend = new MongoBackend(options)
  await backend.connect()
  backend.connect = async () => undefined
  fenceLocks(backend, name)
  return backend
}
