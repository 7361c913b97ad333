/** An object schema says which properties it takes; free-form JSON says so too. */
export function closedObjects() {
  return {
    Schema(schema, { report, location }) {
      const isObject = [schema.type].flat().includes('object') || schema.properties
      if (isObject && !('additionalProperties' in schema) && !('unevaluatedProperties' in schema)) {
        report({ message: 'The object must say whether it takes additional properties.', location })
      }
    },
  }
}
