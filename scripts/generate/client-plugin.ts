import { $, definePluginConfig, type DefinePlugin, type Plugin } from '@hey-api/openapi-ts'
import { clientMethod } from './client-method.ts'
import { type Branch, insert } from './operation-tree.ts'
import { type PageStyle, pageStyles } from './page-style.ts'

type Config = Plugin.UserExports & {
  name: 'api'
  /** Name of the class that the SDK's client extends, e.g. `AppApi`. */
  root: string
  /** What examples call a client, e.g. `posthorn`. */
  variable: string
  /** Where the API begins below the server's own URL. */
  basePath: string
  /** Whether answers come as `{ success, data }`. */
  enveloped: boolean
  /** What the surface's operation ids begin with, e.g. `platform.`; dropped from the names of methods. */
  prefix: string
}
type ClientPlugin = DefinePlugin<Config>
export type ClientPluginInstance = ClientPlugin['Instance']
type Symbol = ReturnType<ClientPluginInstance['symbol']>

/** What the emitted code takes from the hand-written part of the SDK. */
export interface Runtime {
  call: Symbol
  options: Symbol
  pager: Symbol
  pages: Record<PageStyle, Symbol>
}

/**
 * Emits a tree of classes with one method an operation: `(…ids, input, options) => Promise<answer>`, or a pager where
 * the answer is a page of a list. Query and body parameters lie flat in `input`. How a call is made is the business of
 * the function given to the constructor.
 */
export const clientPlugin = definePluginConfig<ClientPlugin['Types']>({
  name: 'api',
  dependencies: ['@hey-api/typescript'],
  config: { includeInEntry: ({ name }) => name !== 'surface' },
  handler: ({ plugin }) => {
    const { root, basePath, enveloped, prefix } = plugin.config
    const tree: Branch = { className: root, methods: [], children: new Map() }
    plugin.forEach('operation', ({ operation }) => insert(tree, operation, prefix), { order: 'declarations' })
    const type = (name: string, external: string) => plugin.symbol(name, { external, kind: 'type' })
    const pagesOf = (style: PageStyle) =>
      plugin.symbol(`${style}Pages`, { external: `../../pages/${style}-pages.ts` })
    emit(plugin, tree, {
      call: type('Call', '../../call.ts'),
      options: type('CallOptions', '../../call.ts'),
      pager: type('Pager', '../../pages/pager.ts'),
      pages: Object.fromEntries(pageStyles.map(style => [style, pagesOf(style)])) as Runtime['pages'],
    })
    plugin.node($.const(plugin.symbol('surface')).export().assign($.fromValue({ basePath, enveloped })))
  },
})

function emit(plugin: ClientPluginInstance, branch: Branch, runtime: Runtime, path: string[] = []): Symbol {
  const children = [...branch.children].map(([name, child]) => ({
    name,
    type: emit(plugin, child, runtime, [...path, name]),
  }))
  const symbol = plugin.symbol(branch.className)
  const address = [plugin.config.variable, ...path].join('.')
  const node = $.class(symbol).export()
  const nouns = children.map(({ name }) => name)
  node.doc([
    `What \`${address}\` does; made by the client, not by you.`,
    '',
    '@example',
    '```ts',
    nouns.length > 0
      ? `const { ${nouns.join(', ')} } = ${address}`
      : `const ${path.at(-1)}: ${branch.className} = ${address}`,
    '```',
  ])
  if (branch.methods.length > 0)
    node.field('call', field => field.private().readonly().type(runtime.call)).newline()
  for (const { name, type } of children) node.field(name, field => field.readonly().type(type)).newline()
  node.init(init => {
    init.param('call', param => param.type(runtime.call))
    if (branch.methods.length > 0) init.do($('this').attr('call').assign('call'))
    for (const { name, type } of children) init.do($('this').attr(name).assign($.new(type).args('call')))
  })
  for (const { name, operation } of branch.methods) {
    node.newline().do(clientMethod(plugin, `${address}.${name}`, operation, runtime))
  }
  plugin.node(node)
  return symbol
}
