import { callText } from './call-example.ts'
import { notesOf } from './client-view.ts'
import { type Document, type Located, operations, resolve } from './openapi.ts'
import { argumentName } from './path-parameters.ts'

/** By the names of the types of answers, a call of a client that is answered so. */
export function answerExamples(view: Document, variable: string, prefix: string): Map<string, string> {
  return new Map(
    [...operations(view)].map(located => {
      const { operationId } = located.operation
      const { example, pages } = notesOf(located.operation)
      const call = callText(`${variable}.${operationId.slice(prefix.length)}`, idsOf(view, located), example)
      return [`${pascal(operationId)}Response`, pages ? `${call}.page()` : call]
    }),
  )
}

function idsOf(view: Document, { path, item, operation }: Located): string[] {
  const given = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(node => resolve(view, node))
  const ids = new Set(given.filter(({ in: where }) => where === 'path').map(({ name }) => name))
  return [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) =>
    ids.has(name) ? [argumentName(name)] : [],
  )
}

const pascal = (operationId: string): string =>
  operationId.replaceAll(/(?:^|\.)([a-z])/g, (_, letter: string) => letter.toUpperCase())
