import type { Document } from './openapi.ts'
import { onlySurface } from './surface.ts'

/** What a mock answers: the app surface, and the public keys that verify what it sends. */
export const mocksView = (source: Document): Document =>
  onlySurface(
    source,
    'app',
    () => true,
    ({ operationId }) => operationId === 'platform.signingKeys.get',
  )
