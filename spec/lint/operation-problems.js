import { eachOperation, resolved } from './each-operation.js'

const type = 'application/problem+json'

/** What goes wrong is told as problem details (RFC 9457), and in no other form. */
export function operationProblems() {
  return eachOperation((operation, context) => {
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      if (status < '400') continue
      if (Object.keys(resolved(response, context)?.content ?? {}).join() !== type) {
        const location = context.location.child(['responses', status])
        context.report({ message: `${status} must be answered as ${type} alone.`, location })
      }
    }
  })
}
