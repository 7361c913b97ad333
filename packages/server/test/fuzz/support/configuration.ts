import { fileURLToPath } from 'node:url'
import document from '@posthorn/spec/openapi.json' with { type: 'json' }
import { routes } from '../../../src/http/generated/contract.gen.ts'
import { pathValues } from '../../contract/world/valid-request.ts'
import type { World } from '../../contract/world/world.ts'
import { pathParameters } from '../../support/contract-document.ts'
import type { Access } from './access.ts'

const hooks = fileURLToPath(new URL('./meaning.py', import.meta.url))

/** How often a parameter gets a value that means something, rather than any that has the right form. */
const KNOWN = 0.8

/** What stands for a path's parameter: what one app has, and what others have. */
const knownIds = ({ mine, sibling, foreign }: World): [string, (string | number)[]][] => {
  const values = new Map<string, Set<string | number>>()
  for (const route of routes) {
    for (const name of pathParameters(route)) {
      const found = values.get(name) ?? new Set()
      values.set(name, found)
      for (const party of [mine, sibling, foreign]) found.add(pathValues(route, party)[name] ?? 'none')
    }
  }
  return [...values].map(([name, found]) => [name, [...found]])
}

const table = (name: string, entries: [string, string][]): string =>
  [`[${name}]`, ...entries.map(([key, value]) => `${JSON.stringify(key)} = ${value}`), ''].join('\n')

const auth = async (world: World, { bearer, session }: Access): Promise<string[]> => {
  const schemes = Object.entries(document.components.securitySchemes)
  const credential = await bearer?.(world)
  const cookie = session?.(world).split('=')[1]
  return schemes.flatMap(([name, { type }]) => {
    const given: [string, string | undefined] = type === 'http' ? ['bearer', credential] : ['api_key', cookie]
    return given[1] === undefined
      ? []
      : [table(`auth.openapi.${name}`, [[given[0], JSON.stringify(given[1])]])]
  })
}

/** The settings of a run, in TOML, for what schemathesis takes no arguments for. */
export const configuration = async (world: World, access: Access): Promise<string> => {
  const ids = knownIds(world)
  return [
    `hooks = ${JSON.stringify(hooks)}\n`,
    ...(await auth(world, access)),
    ...ids.map(([name, list]) => table(`dictionaries.${name}`, [['values', JSON.stringify(list)]])),
    // What is deleted by any id that looks like one is nobody's: the known things stay for the other operations.
    '[[operations]]\ninclude-method-regex = "^(GET|POST|PUT|PATCH)$"\n',
    table(
      'operations.parameters',
      ids.map(([name]) => [`path.${name}`, `{ dictionary = "${name}", probability = ${KNOWN} }`]),
    ),
  ].join('\n')
}
