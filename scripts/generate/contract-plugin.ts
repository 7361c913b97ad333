import { $, definePluginConfig, type DefinePlugin, type IR, type Plugin } from '@hey-api/openapi-ts'
import { basePath, type Document, operations } from './openapi.ts'
import { surfaceOf } from './surface.ts'

type ContractPlugin = DefinePlugin<Plugin.UserExports & { name: 'contract'; document: Document }>
type Instance = ContractPlugin['Instance']

/**
 * Emits what the server is built from: `Contract`, the types of every operation by its id, and `routes`, the same
 * operations as data (method, path, statuses, security).
 */
export const contractPlugin = definePluginConfig<ContractPlugin['Types']>({
  name: 'contract',
  dependencies: ['@hey-api/typescript'],
  config: { includeInEntry: false },
  handler: ({ plugin }) => {
    const contract = $.type.object()
    plugin.forEach(
      'operation',
      ({ operation }) => {
        contract.prop(operation.operationId ?? operation.id, prop =>
          prop.type(operationType(plugin, operation)),
        )
      },
      { order: 'declarations' },
    )
    plugin.node($.type.alias(plugin.symbol('Contract')).export().type(contract))
    const { document } = plugin.config
    plugin.node(
      $.const(plugin.symbol('basePath'))
        .export()
        .assign($.literal(basePath(document))),
    )
    plugin.node(
      $.const(plugin.symbol('routes'))
        .export()
        .assign(
          $.array(...routes(document).map(route => $.fromValue(route)))
            .pretty()
            .as('const'),
        ),
    )
  },
})

/** `{ params, query, headers, body, responses, errors }`; a part that the operation does not have is empty. */
function operationType(plugin: Instance, operation: IR.OperationObject) {
  const typeOf = (role: 'data' | 'responses' | 'errors') =>
    plugin.querySymbol({ category: 'type', resource: 'operation', resourceId: operation.id, role })
  const data = typeOf('data')
  const part = (name: 'path' | 'query' | 'headers', used: object | undefined) =>
    data && used
      ? $.type('NonNullable').generic($.type(data).idx($.type.literal(name)))
      : $.type('Record').generics('string', 'never')
  const { path, query, header } = operation.parameters ?? {}
  const statuses = (role: 'responses' | 'errors') => {
    const symbol = typeOf(role)
    return symbol ? $.type(symbol) : $.type('Record').generics('never', 'never')
  }
  return $.type
    .object()
    .prop('params', prop => prop.type(part('path', path)))
    .prop('query', prop => prop.type(part('query', query)))
    .prop('headers', prop => prop.type(part('headers', header)))
    .prop('body', prop =>
      prop.type(data && operation.body ? $.type(data).idx($.type.literal('body')) : $.type('undefined')),
    )
    .prop('responses', prop => prop.type(statuses('responses')))
    .prop('errors', prop => prop.type(statuses('errors')))
}

/** The route table. Security comes from the document itself: the generator's own model forgets scopes. */
function routes(doc: Document) {
  return [...operations(doc)].map(({ path, method, operation }) => {
    const statuses = Object.keys(operation.responses).map(Number)
    if (statuses.some(Number.isNaN))
      throw new Error(`${operation.operationId}: every status must be a number`)
    const success = statuses.find(status => status < 300)
    if (success === undefined) throw new Error(`${operation.operationId} declares no success`)
    return {
      id: operation.operationId,
      surface: surfaceOf(operation.operationId),
      method,
      path: path.replaceAll(/\{([^}]+)\}/g, ':$1'),
      success,
      statuses,
      security: (operation.security ?? doc.security ?? []).map(requirement =>
        Object.entries(requirement).map(([scheme, scopes]) => ({ scheme, scopes })),
      ),
      tag: operation.tags?.[0] ?? '',
      hasBody: operation.requestBody !== undefined,
    }
  })
}
