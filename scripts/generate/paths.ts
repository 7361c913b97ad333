import { fileURLToPath } from 'node:url'

/** The root of the repository; every path below is relative to it. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

export const source = 'spec/openapi.yaml'
export const bundle = { yaml: 'spec/dist/openapi.yaml', json: 'spec/dist/openapi.json' }
/** Built, not committed: 2.5 MB that change with every release of the renderer. */
export const reference = 'spec/dist/reference.html'

export const generated = {
  server: 'packages/server/src/http/generated',
  sdk: 'packages/sdk/src/generated',
  mocks: 'packages/mocks/src/generated',
  signature: 'packages/signature/src/generated',
}
