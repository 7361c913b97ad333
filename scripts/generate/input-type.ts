import { $, type IR } from '@hey-api/openapi-ts'
import type { ClientPluginInstance } from './client-plugin.ts'
import { notesOf } from './client-view.ts'
import { sourceText } from './source-text.ts'

/** `XInput`: the query and body parameters of an operation, side by side. */
export function inputType(plugin: ClientPluginInstance, address: string, operation: IR.OperationObject) {
  const data = plugin.querySymbol({
    category: 'type',
    resource: 'operation',
    resourceId: operation.id,
    role: 'data',
  })
  if (!data) return undefined
  const query = operation.parameters?.query
  const { body } = operation
  const part = (name: string, optional: boolean) => {
    const type = $.type(data).idx($.type.literal(name))
    return optional ? $.type('NonNullable').generic(type) : type
  }
  const queryRequired = Object.values(query ?? {}).some(({ required }) => required)
  const parts = [
    ...(query ? [part('query', !queryRequired)] : []),
    ...(body ? [part('body', !body.required)] : []),
  ]
  if (parts.length === 0) return undefined
  const example = notesOf(operation).example ?? {}
  const doc = (name: string) => [
    `What \`${address}\` takes beside the ids of the path.`,
    '',
    '@example',
    '```ts',
    ...`const input: ${name} = ${sourceText(example)}`.split('\n'),
    '```',
  ]
  const symbol = plugin.symbol(`${data.name.replace(/Data$/, '')}Input`)
  plugin.node(
    $.type
      .alias(symbol)
      .export()
      .doc(doc(symbol.name))
      .type($.type.and(...parts)),
  )
  return { symbol, required: Boolean(queryRequired || body?.required) }
}
