import { eachOperation, resolved } from './each-operation.js'

/**
 * Every operation says who may call it: at least one way to authenticate, none of them empty. One whose credential is in
 * its body has an empty list, and says by `x-credential` which required property that is; so has one that anybody may
 * call, which says so by `x-public`.
 */
export function operationSecurity() {
  return eachOperation((operation, context) => {
    const { security, 'x-public': isPublic } = operation
    const { report, location } = context
    const mayBeEmpty = isPublic === true || hasCredentialInBody(operation, context)
    if (!Array.isArray(security) || (security.length === 0 && !mayBeEmpty)) {
      return report({ message: 'The operation must have a security requirement.', location })
    }
    if (isPublic && security.length > 0) {
      report({ message: 'What is public has no security requirement.', location })
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

function hasCredentialInBody(operation, context) {
  const body = resolved(operation.requestBody, context)
  const schema = resolved(body?.content?.['application/json']?.schema, context)
  return body?.required === true && (schema?.required ?? []).includes(operation['x-credential'])
}
