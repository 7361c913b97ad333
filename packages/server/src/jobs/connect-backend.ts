import { MongoBackend } from '@agendajs/mongo-backend'

/**
 * Where Agenda keeps its jobs, with all its indexes made. Agenda (6.2) has a backend connect without watching what comes of
 * it: a database that goes away just then would end the process. Here it is done before, and can be tried again.
 */
export const connectBackend = async (
  options: ConstructorParameters<typeof MongoBackend>[0],
): Promise<MongoBackend> => {
  const backend = new MongoBackend(options)
  await backend.connect()
  backend.connect = async () => undefined
  return backend
}
