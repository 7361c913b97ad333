import { eachOperation, resolved } from './each-operation.js'

/**
 * The schema of a request body is one `$ref` with nothing beside it: the generated client names the argument after it,
 * and the server's validator drops what stands beside it.
 */
export function operationBody() {
  return eachOperation((operation, context) => {
    for (const [type, { schema }] of Object.entries(
      resolved(operation.requestBody, context)?.content ?? {},
    )) {
      if (Object.keys(schema ?? {}).join() !== '$ref') {
        context.report({
          message: 'The schema of a request body must be a lone $ref.',
          location: context.location.child(['requestBody', 'content', type, 'schema']),
        })
      }
    }
  })
}
