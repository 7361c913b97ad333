import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { CatalogEntry } from '../catalog/accept-entry.ts'
import { isObject } from '../examples/example-data.ts'
import { isScenarioName, type ScenarioName, scenarioNames } from '../scenario/scenario.ts'
import type { MockServerOptions } from './start-mock-server.ts'

export const usage = `Usage: npx @posthorn/mocks [options]

  --port, -p <number>    where to listen; $PORT, else 8080; 0 is any that is free
  --host <address>       at which address; 127.0.0.1 by default, 0.0.0.0 for other machines
  --catalog, -c <types>  event types with commas between, or a JSON file of them
  --app-id <id>          the app; "app" by default
  --api-key <key>        its API key; "ph_test" by default
  --scenario <name>      begins with failing, rateLimited, slow or unauthorized
  --seed <number>        which example data is made up
  --quiet, -q            prints no calls and no attempts
  --help, -h             this text
`

const options = {
  port: { type: 'string', short: 'p' },
  host: { type: 'string' },
  catalog: { type: 'string', short: 'c' },
  'app-id': { type: 'string' },
  'api-key': { type: 'string' },
  scenario: { type: 'string' },
  seed: { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
} as const

/** What the command line asks for. */
export interface CliOptions {
  server: MockServerOptions
  /** The names of the catalog's types. */
  catalog: string[]
  quiet: boolean
  help: boolean
}

const wholeNumber = (name: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new TypeError(`${name}: expected a whole number, got ${JSON.stringify(text)}`)
}

const isEntry = (value: unknown): value is string | CatalogEntry =>
  typeof value === 'string' || (isObject(value) && typeof value.name === 'string')

/** A list in a file may be what `GET /event-types` answers. */
const readCatalog = (file: string): (string | CatalogEntry)[] => {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const list = isObject(content) ? content.data : content
  if (!Array.isArray(list) || !list.every(isEntry)) {
    throw new TypeError(
      `--catalog: ${file} is no JSON list of event types, each a name or an object with name`,
    )
  }
  return list
}

const catalogOf = (text: string): (string | CatalogEntry)[] =>
  text.endsWith('.json')
    ? readCatalog(text)
    : text.split(',').flatMap(name => (name.trim() === '' ? [] : [name.trim()]))

const scenarioOf = (name: string | undefined): ScenarioName | undefined => {
  if (name === undefined || isScenarioName(name)) return name
  throw new TypeError(`--scenario: there is no ${name}; there are ${scenarioNames.join(', ')}`)
}

/** Reads the command line. @throws Error – for what it does not know; the message is for the one who typed it. */
export const readCliOptions = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): CliOptions => {
  const { values } = parseArgs({ args: [...args], options, strict: true })
  const catalog = catalogOf(values.catalog ?? '')
  return {
    server: {
      port: wholeNumber('--port', values.port ?? env.PORT),
      host: values.host,
      catalog,
      appId: values['app-id'],
      apiKey: values['api-key'],
      scenario: scenarioOf(values.scenario),
      seed: wholeNumber('--seed', values.seed),
    },
    catalog: catalog.map(entry => (typeof entry === 'string' ? entry : entry.name)),
    quiet: values.quiet ?? false,
    help: values.help ?? false,
  }
}
