import type { World } from '../../contract/world/world.ts'
import { pathValues } from '../../contract/world/valid-request.ts'
import { routes } from '../../../src/http/generated/contract.gen.ts'
import { pathParameters } from '../../support/contract-document.ts'

/** How often a parameter gets a value that means something, rather than any that has the right form. */
const KNOWN = 0.8

/** What stands for a path's parameter: what one app has, and what others have. */
const known = ({ mine, sibling, foreign }: World): Record<string, (string | number)[]> => {
  const values: Record<string, Set<string | number>> = {}
  for (const route of routes) {
    for (const name of pathParameters(route)) {
      const own = [mine, mine, sibling, foreign].map(party => pathValues(route, party)[name])
      for (const value of own) if (value !== undefined) (values[name] ??= new Set()).add(value)
    }
  }
  return Object.fromEntries(Object.entries(values).map(([name, set]) => [name, [...set]]))
}

const table = (name: string, entries: Record<string, string>): string =>
  [
    `[${name}]`,
    ...Object.entries(entries).map(([key, value]) => `${JSON.stringify(key)} = ${value}`),
    '',
  ].join('\n')

/** The settings of a run, in TOML, for what schemathesis takes no arguments for. */
export const configuration = (world: World, headers: Record<string, string>): string => {
  const values = Object.entries(known(world))
  return [
    table('headers', Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, JSON.stringify(v)]))),
    ...values.map(([name, list]) => table(`dictionaries.${name}`, { values: JSON.stringify(list) })),
    table(
      'parameters',
      Object.fromEntries(
        values.map(([name]) => [`path.${name}`, `{ dictionary = "${name}", probability = ${KNOWN} }`]),
      ),
    ),
  ].join('\n')
}
