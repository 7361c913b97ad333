import { $, definePluginConfig, type DefinePlugin, type IR, type Plugin } from '@hey-api/openapi-ts'
import { idempotencyKeyExtension } from './client-view.ts'
import { inputType } from './input-type.ts'
import { type Branch, insert } from './operation-tree.ts'

type Config = Plugin.UserExports & {
  name: 'api'
  /** Name of the class that the SDK's client extends, e.g. `AppApi`. */
  root: string
  /** Where the API begins below the server's own URL. */
  basePath: string
  /** What the surface's operation ids begin with, e.g. `platform.`; dropped from the names of methods. */
  prefix: string
  /** The module of the SDK that gives the types `Call` and `CallOptions`. */
  runtime: string
}
type ClientPlugin = DefinePlugin<Config>
export type ClientPluginInstance = ClientPlugin['Instance']

/**
 * Emits a tree of classes with one method an operation: `(input, options) => Promise<answer>`. Path, query and body
 * parameters lie flat in `input`. How a call is made is the business of the function given to the constructor.
 */
export const clientPlugin = definePluginConfig<ClientPlugin['Types']>({
  name: 'api',
  dependencies: ['@hey-api/typescript'],
  config: { includeInEntry: ({ name }) => name !== 'basePath' },
  handler: ({ plugin }) => {
    const { root, basePath, prefix, runtime: external } = plugin.config
    const tree: Branch = { className: root, methods: [], children: new Map() }
    plugin.forEach('operation', ({ operation }) => insert(tree, operation, prefix), { order: 'declarations' })
    const types = {
      call: plugin.symbol('Call', { external, kind: 'type' }),
      options: plugin.symbol('CallOptions', { external, kind: 'type' }),
    }
    emit(plugin, tree, types)
    plugin.node($.const(plugin.symbol('basePath')).export().assign($.literal(basePath)))
  },
})

type RuntimeTypes = Record<'call' | 'options', ReturnType<ClientPluginInstance['symbol']>>

function emit(
  plugin: ClientPluginInstance,
  branch: Branch,
  types: RuntimeTypes,
): ReturnType<ClientPluginInstance['symbol']> {
  const children = [...branch.children].map(([name, child]) => ({ name, type: emit(plugin, child, types) }))
  const symbol = plugin.symbol(branch.className)
  const node = $.class(symbol).export()
  if (branch.methods.length > 0)
    node.field('call', field => field.private().readonly().type(types.call)).newline()
  for (const { name, type } of children) node.field(name, field => field.readonly().type(type)).newline()
  node.init(init => {
    init.param('call', param => param.type(types.call))
    if (branch.methods.length > 0) init.do($('this').attr('call').assign('call'))
    for (const { name, type } of children) init.do($('this').attr(name).assign($.new(type).args('call')))
  })
  for (const { name, operation } of branch.methods) {
    node.newline().do(method(plugin, name, operation, types))
  }
  plugin.node(node)
  return symbol
}

function method(
  plugin: ClientPluginInstance,
  name: string,
  operation: IR.OperationObject,
  types: RuntimeTypes,
) {
  const typeOf = (role: 'data' | 'response') =>
    plugin.querySymbol({ category: 'type', resource: 'operation', resourceId: operation.id, role })
  const answer = typeOf('response') ?? 'void'
  const input = inputType(plugin, operation)
  const summary = operation.summary ?? ''
  return $.method(name, node => {
    node.doc([summary, ...(operation.description ? ['', operation.description.trim()] : [])])
    if (input) node.param('input', param => (input.required ? param : param.optional()).type(input.symbol))
    node
      .param('options', param => param.optional().type(types.options))
      .returns($.type('Promise').generic(answer))
      .do(
        $('this')
          .attr('call')
          .call($.fromValue(descriptor(operation)), input ? 'input' : $.id('undefined'), 'options')
          .generic(answer)
          .return(),
      )
  })
}

/** What the runtime must know to make the call; all of it from the contract. */
function descriptor(operation: IR.OperationObject) {
  const { method, path, parameters = {}, body, responses = {} } = operation
  const idempotencyKey: unknown = Reflect.get(operation, idempotencyKeyExtension)
  const empty = Object.entries(responses).every(
    ([status, answer]) => !status.startsWith('2') || !answer?.mediaType,
  )
  return {
    method: method.toUpperCase(),
    url: path,
    ...(parameters.query && { query: Object.values(parameters.query).map(({ name }) => name) }),
    ...(body && { body: body.required ? 'required' : 'optional' }),
    ...(idempotencyKey !== undefined && { idempotencyKey }),
    ...(empty && { empty }),
  }
}
