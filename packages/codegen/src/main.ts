#!/usr/bin/env node
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { Posthorn } from '@posthorn/sdk'
import { type CliOptions, cliOptions, usage } from './cli-options.ts'
import { generateTypes } from './generate-types.ts'
import { readCatalog } from './read-catalog.ts'
import { readOpenApi } from './read-openapi.ts'

/** What the header of the types calls a document: of a URL neither the query, which may be secret, nor the path to it. */
const nameOf = (location: string): string => {
  if (!/^https?:/.test(location)) return basename(location)
  const { pathname, host } = new URL(location)
  return basename(pathname) || host
}

const typesFrom = async (options: Exclude<CliOptions, { source: 'help' }>): Promise<string> => {
  const { name } = options
  if (options.source === 'openapi') {
    const definitions = await readOpenApi(options.location)
    return await generateTypes(definitions, { name, source: nameOf(options.location) })
  }
  const { baseUrl, appId, apiKey, archived } = options
  const catalog = await readCatalog(new Posthorn({ baseUrl, appId, apiKey }), { archived })
  return await generateTypes(catalog, { name, source: `the event catalog at ${new URL(baseUrl).host}` })
}

const run = async (): Promise<void> => {
  const options = cliOptions(process.argv.slice(2), process.env)
  if (options.source === 'help') return void process.stdout.write(usage)
  const types = await typesFrom(options)
  if (options.out === undefined) return void process.stdout.write(types)
  await mkdir(dirname(options.out), { recursive: true })
  await writeFile(options.out, types)
}

await run().catch((error: unknown) => {
  process.stderr.write(`posthorn-codegen: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
