import { parseArgs } from 'node:util'

export const usage = `Makes TypeScript types of webhook events: an interface for each, and a union that narrows by type.

  posthorn-codegen openapi.yaml --out src/events.ts    from the webhooks section of an OpenAPI document (file or URL)
  posthorn-codegen --catalog --out src/events.ts       from the event types of a Posthorn server

  --out FILE       where to write; without it the types go to the standard output
  --name NAME      of the union; Events by default
  --base-url URL   of the server; POSTHORN_BASE_URL by default
  --app-id ID      the app whose key is used; POSTHORN_APP_ID by default
  --archived       takes archived event types, too

The server's catalog is read with an app's API key with the scope events:read, in POSTHORN_API_KEY.
`

export type CliOptions = { out?: string | undefined; name: string } & (
  | { source: 'help' }
  | { source: 'openapi'; location: string }
  | { source: 'catalog'; baseUrl: string; appId: string; apiKey: string; archived: boolean }
)

type Environment = Readonly<Record<string, string | undefined>>

const demanded = (value: string | undefined, what: string): string => {
  if (!value) throw new TypeError(`${what} is missing.`)
  return value
}

/** Reads the command line. @throws TypeError which says what is wrong with it */
export const cliOptions = (args: string[], env: Environment): CliOptions => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      catalog: { type: 'boolean', default: false },
      archived: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      out: { type: 'string' },
      name: { type: 'string', default: 'Events' },
      'base-url': { type: 'string' },
      'app-id': { type: 'string' },
    },
  })
  const { out, name } = values
  if (values.help) return { source: 'help', name }
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) throw new TypeError(`${name} is no name of a type.`)
  const [location, ...others] = positionals
  if (others.length > 0 || values.catalog === (location !== undefined)) {
    throw new TypeError('Give one OpenAPI document, or --catalog.')
  }
  if (location !== undefined) return { source: 'openapi', location, out, name }
  return {
    source: 'catalog',
    baseUrl: demanded(
      values['base-url'] ?? env.POSTHORN_BASE_URL,
      'The address of the server, --base-url or POSTHORN_BASE_URL,',
    ),
    appId: demanded(values['app-id'] ?? env.POSTHORN_APP_ID, 'The app, --app-id or POSTHORN_APP_ID,'),
    apiKey: demanded(env.POSTHORN_API_KEY, 'The API key, POSTHORN_API_KEY,'),
    archived: values.archived,
    out,
    name,
  }
}
