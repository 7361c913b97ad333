import { expect, test } from 'vitest'
import { createDatabase } from './database.ts'
import { createModels } from './models.ts'

test('before the database has been there, a query is refused at once and waits for nothing', async () => {
  const { connection } = createDatabase('mongodb://127.0.0.1:9/nowhere', 'nowhere')
  const { apiKeys } = createModels(connection)
  await expect(apiKeys.findOne({})).rejects.toThrow('before initial connection')
})
