import { eachOperation } from './each-operation.js'

/** Every operation says who may call it: at least one way to authenticate, none of them empty. */
export function operationSecurity() {
  return eachOperation(({ security }, { report, location }) => {
    if (!Array.isArray(security) || security.length === 0) {
      return report({ message: 'The operation must have a security requirement.', location })
    }
    security.forEach((requirement, index) => {
      if (Object.keys(requirement).length === 0) {
        report({
          message: 'An empty security requirement lets everybody in.',
          location: location.child(['security', index]),
        })
      }
    })
  })
}
