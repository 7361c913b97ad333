import { type Document, type Operation, type PathItem, resolve } from './openapi.ts'
import { answerSchema, propertiesOf } from './schema-properties.ts'

/** How the pages of a list lead to the next one: by a cursor, by number and count, or by number and a link. */
export type PageStyle = 'cursor' | 'numbered' | 'linked'

/** What a page of each style has, where its items are first, and the query parameter that asks for another page. */
const styles: Record<PageStyle, { properties: readonly string[]; parameter: string }> = {
  cursor: { properties: ['data', 'pagination'], parameter: 'cursor' },
  numbered: { properties: ['items', 'page', 'pages'], parameter: 'page' },
  linked: { properties: ['results', 'next'], parameter: 'page' },
}

export const pageStyles = Object.keys(styles) as PageStyle[]

/** The style of the list that an operation answers with; undefined when the answer is no page. */
export function pageStyle(doc: Document, item: PathItem, operation: Operation): PageStyle | undefined {
  const schema = answerSchema(doc, operation)
  if (!schema) return undefined
  const has = new Set(Object.keys(propertiesOf(doc, schema)))
  const takes = new Set(
    [...(item.parameters ?? []), ...(operation.parameters ?? [])]
      .map(node => resolve(doc, node))
      .filter(({ in: where }) => where === 'query')
      .map(({ name }) => name),
  )
  return pageStyles.find(style => {
    const { properties, parameter } = styles[style]
    return takes.has(parameter) && properties.every(name => has.has(name))
  })
}
