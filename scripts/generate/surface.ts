import { type Document, isRecord, type Operation, operations } from './openapi.ts'

const prefixed = ['portal', 'organization', 'tenant', 'admin', 'platform'] as const

/** Who an operation is for; the app surface is the one whose operation ids carry no prefix. */
export type Surface = 'app' | (typeof prefixed)[number]

export function surfaceOf(operationId: string): Surface {
  return prefixed.find(name => operationId.startsWith(`${name}.`)) ?? 'app'
}

/** A copy of the document with one surface's operations, and `also` others, and only the components that they need. */
export function onlySurface(
  source: Document,
  surface: Surface,
  shows: (operation: Operation) => boolean = () => true,
  also: (operation: Operation) => boolean = () => false,
): Document {
  const doc = structuredClone(source)
  for (const { path, method, item, operation } of operations(doc)) {
    if ((surfaceOf(operation.operationId) === surface && shows(operation)) || also(operation)) continue
    delete item[method]
    if (!Object.keys(item).some(key => key !== 'parameters')) delete doc.paths[path]
  }
  // What receivers get belongs to the people who use the app surface.
  if (surface !== 'app') delete doc.webhooks
  return pruneComponents(doc)
}

/** Drops the components that nothing refers to any more; security schemes stay. */
export function pruneComponents(doc: Document): Document {
  const reached = new Set<string>()
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk)
    if (!isRecord(node)) return
    const ref = node['$ref']
    if (typeof ref === 'string' && !reached.has(ref)) {
      reached.add(ref)
      const [, , kind = '', name = ''] = ref.split('/')
      walk(doc.components?.[kind]?.[name])
    }
    Object.values(node).forEach(walk)
  }
  walk(doc.paths)
  walk(doc.webhooks)
  for (const [kind, entries] of Object.entries(doc.components ?? {})) {
    if (kind === 'securitySchemes') continue
    for (const name of Object.keys(entries)) {
      if (!reached.has(`#/components/${kind}/${name}`)) delete entries[name]
    }
  }
  return doc
}
