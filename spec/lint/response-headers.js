import { eachOperation, resolved } from './each-operation.js'

const besides = { 401: ['www-authenticate'], 429: ['retry-after'], 503: ['retry-after'] }

/** Every answer carries its request id; some statuses mean little without a header of their own. */
export function responseHeaders() {
  return eachOperation((operation, context) => {
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      const declared = Object.keys(resolved(response, context)?.headers ?? {})
      for (const header of ['x-request-id', ...(besides[status] ?? [])]) {
        if (!declared.includes(header)) {
          const location = context.location.child(['responses', status])
          context.report({ message: `${status} must declare the header ${header}.`, location })
        }
      }
    }
  })
}
