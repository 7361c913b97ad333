import { $, type IR } from '@hey-api/openapi-ts'
import type { ClientPluginInstance, Runtime } from './client-plugin.ts'
import { type ClientNotes, notesOf } from './client-view.ts'
import { inputType } from './input-type.ts'
import { methodDoc } from './method-doc.ts'
import { pathParameters } from './path-parameters.ts'

/** The method of one operation; `address` is how it is reached, e.g. `posthorn.webhooks.create`. */
export function clientMethod(
  plugin: ClientPluginInstance,
  address: string,
  operation: IR.OperationObject,
  { options, pager, pages }: Runtime,
) {
  const typeOf = (role: 'data' | 'response') =>
    plugin.querySymbol({ category: 'type', resource: 'operation', resourceId: operation.id, role })
  const answer = typeOf('response') ?? 'void'
  const data = typeOf('data')
  const ids = pathParameters(operation)
  const input = inputType(plugin, address, operation)
  const notes = notesOf(operation)
  const flat = $.object()
  if (input) flat.spread('input')
  // After the input, so that nothing in it can lead elsewhere.
  for (const { name, argument } of ids) flat.prop(name, $.id(argument))
  const given = ids.length > 0 ? flat : $.id(input ? 'input' : 'undefined')
  const args = [$.fromValue(descriptor(operation, notes)), given, 'options'] as const
  const name = address.slice(address.lastIndexOf('.') + 1)
  return $.method(name, node => {
    node.doc(methodDoc(address, operation, notes, input !== undefined))
    for (const { name, argument } of ids) {
      node.param(argument, param =>
        param.type(
          $.type(data ?? 'never')
            .idx($.type.literal('path'))
            .idx($.type.literal(name)),
        ),
      )
    }
    if (input) node.param('input', param => (input.required ? param : param.optional()).type(input.symbol))
    node.param('options', param => param.optional().type(options))
    if (notes.pages) {
      const item = $.type(answer).idx($.type.literal(itemsOf[notes.pages])).idx('number')
      node.returns($.type(pager).generics(item, answer)).do(
        $(pages[notes.pages])
          .call($('this').attr('call'), ...args)
          .generic(answer)
          .return(),
      )
      return
    }
    node.returns($.type('Promise').generic(answer)).do(
      $('this')
        .attr('call')
        .call(...args)
        .generic(answer)
        .return(),
    )
  })
}

const itemsOf = { cursor: 'data', numbered: 'items', linked: 'results' } as const

/** What the runtime must know to make the call; all of it from the contract. */
function descriptor(operation: IR.OperationObject, { idempotencyKey }: ClientNotes) {
  const { method, path, parameters = {}, body, responses = {} } = operation
  const empty = Object.entries(responses).every(
    ([status, answer]) => !status.startsWith('2') || !answer?.mediaType,
  )
  return {
    id: operation.operationId ?? operation.id,
    method: method.toUpperCase(),
    url: path,
    ...(parameters.query && { query: Object.values(parameters.query).map(({ name }) => name) }),
    ...(body && { body: body.required ? 'required' : 'optional' }),
    ...(idempotencyKey !== undefined && { idempotencyKey }),
    ...(empty && { empty }),
  }
}
