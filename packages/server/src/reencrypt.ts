#!/usr/bin/env node
import { createDatabase } from './database.ts'
import { endpointModel } from './domain/endpoints/endpoint-model.ts'
import { resealEndpoints } from './domain/endpoints/reseal-endpoints.ts'
import { createSecretBox } from './domain/secret-box.ts'
import { configFromEnvironment, fail } from './from-environment.ts'
import { migrations } from './schema/migrations.ts'
import { assertKnown } from './schema/assert-known.ts'

/**
 * Encrypts everything that is stored encrypted under the first of POSTHORN_ENCRYPTION_KEYS. To be run with the servers'
 * environment, after all of them know that key.
 */
const say = (line: string): boolean => process.stdout.write(`${line}\n`)
const PROGRESS = 500

const config = configFromEnvironment()
const { connection, open } = createDatabase(config.mongodbUri, config.databaseName)
await open().catch((error: Error) => fail(`cannot reach the database: ${error.message}`))
await assertKnown(connection, migrations).catch((error: Error) => fail(error.message))

say(`re-encrypting under the key ${config.encryptionKeys[0]?.id}`)
let said = 0
const { seen, resealed, failed } = await resealEndpoints({
  endpoints: endpointModel(connection),
  secretBox: createSecretBox(config.encryptionKeys),
  onProgress: report => {
    if (report.seen - said < PROGRESS) return
    said = report.seen
    say(`${report.seen} endpoints so far, ${report.resealed} of them re-encrypted`)
  },
})
await connection.close()
say(
  `${seen} endpoints: ${resealed} re-encrypted, ${seen - resealed - failed.length} were already, ${failed.length} failed`,
)
for (const { endpointId, reason } of failed)
  process.stderr.write(`posthorn: endpoint ${endpointId}: ${reason}\n`)
process.exit(failed.length > 0 ? 1 : 0)
