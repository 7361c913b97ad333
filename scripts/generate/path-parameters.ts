import type { IR } from '@hey-api/openapi-ts'

/** The path parameters that the caller gives, in the order of the path, each with the name of its argument. */
export function pathParameters({ path, parameters }: IR.OperationObject) {
  const given = new Map(Object.values(parameters?.path ?? {}).map(parameter => [parameter.name, parameter]))
  return [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) => {
    const parameter = given.get(name)
    if (!parameter) return []
    return [{ name, argument: argumentName(name), description: parameter.schema.description ?? '' }]
  })
}

/** `delivery_id` as it is called in TypeScript: `deliveryId`. */
export const argumentName = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
