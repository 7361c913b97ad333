import type { Document } from './openapi.ts'
import { showExamples } from './schema-examples.ts'
import { onlySurface } from './surface.ts'

/** What a mock answers: the app surface, and the public keys that verify what it sends. */
export function mocksView(source: Document): Document {
  const doc = onlySurface(
    source,
    'app',
    () => true,
    ({ operationId }) => operationId === 'platform.signingKeys.get',
  )
  showExamples(doc, source)
  return doc
}
