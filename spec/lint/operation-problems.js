import { eachOperation, resolved } from './each-operation.js'

const problem = 'application/problem+json'

/** The admin surface tells what is wrong with the input in the form of its source document. */
const typeOf = (operationId, status) =>
  status === '422' && operationId?.startsWith('admin.') ? 'application/json' : problem

/** What goes wrong is told as problem details (RFC 9457), and in no other form. */
export function operationProblems() {
  return eachOperation((operation, context) => {
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      if (status < '400') continue
      const type = typeOf(operation.operationId, status)
      if (Object.keys(resolved(response, context)?.content ?? {}).join() !== type) {
        const location = context.location.child(['responses', status])
        context.report({ message: `${status} must be answered as ${type} alone.`, location })
      }
    }
  })
}
