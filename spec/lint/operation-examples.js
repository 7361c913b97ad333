import { eachOperation, resolved } from './each-operation.js'

/** Every body, of a request or an answer, is shown by an example. */
export function operationExamples() {
  return eachOperation((operation, context) => {
    const { location } = context
    requireExamples(operation.requestBody, location.child('requestBody'), context)
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      requireExamples(response, location.child(['responses', status]), context)
    }
  })
}

function requireExamples(body, location, context) {
  for (const [type, media] of Object.entries(resolved(body, context)?.content ?? {})) {
    if (Object.keys(media.examples ?? {}).length === 0) {
      context.report({ message: `The ${type} body must have examples.`, location })
    }
  }
}
