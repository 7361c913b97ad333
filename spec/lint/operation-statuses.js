import { eachOperation, resolved } from './each-operation.js'

/** Every operation declares one success and each error that can happen to an operation of its shape. */
export function operationStatuses() {
  return eachOperation((operation, context, item) => {
    const { report, location } = context
    const declared = Object.keys(operation.responses ?? {})
    const at = location.child('responses')
    for (const [status, why] of Object.entries(expected(operation, context, item))) {
      if (!declared.includes(status)) report({ message: `${status} must be declared: ${why}.`, location: at })
    }
    if (declared.filter(status => status.startsWith('2')).length !== 1) {
      report({ message: 'There must be exactly one success.', location: at })
    }
    for (const status of declared.filter(code => !/^[24]\d\d$|^503$/.test(code))) {
      report({ message: `${status} must not be declared.`, location: at.child(status).key() })
    }
  })
}

function expected(operation, context, item) {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
  const hasId = parameters.some(parameter => resolved(parameter, context)?.in === 'path')
  return {
    ...(!operation['x-public'] && {
      401: 'there may be no credentials',
      403: 'a scope may be missing',
    }),
    422: 'a parameter may be unknown',
    503: 'the database may be away',
    ...(operation.security?.length !== 0 && { 429: 'the credential may be used too fast' }),
    ...(hasId && { 404: 'there may be nothing with the id' }),
    ...(operation.requestBody && {
      400: 'the body may not be JSON',
      413: 'the body may be too large',
      415: 'the body may be of another type',
    }),
  }
}
