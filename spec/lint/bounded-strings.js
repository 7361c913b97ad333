const bounds = ['maxLength', 'enum', 'const', 'format']

/** A string has a bound, except an id in a path: one that is too long is not found, like any that does not exist. */
export function boundedStrings() {
  let inPath = false
  return {
    Parameter: {
      enter: parameter => {
        inPath = parameter.in === 'path'
      },
      leave: () => {
        inPath = false
      },
    },
    Schema(schema, { report, location }) {
      const isString = [schema.type].flat().includes('string')
      if (isString && !inPath && !bounds.some(bound => bound in schema)) {
        report({ message: `The string must have one of ${bounds.join(', ')}.`, location })
      }
    },
  }
}
