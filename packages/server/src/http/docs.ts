import { Router } from 'express'
import type { ApiDocument } from './contract-validator.ts'

/** The page brings its own script and styles, and is to load nothing else. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The contract, saying that it is served here. */
const servedAt = (document: ApiDocument, origin: string, basePath: string): ApiDocument => ({
  ...document,
  servers: [{ url: `${origin}${basePath}` }],
})

export interface DocsOptions {
  document: ApiDocument
  /** The origin and path under which the API is reached. */
  origin: () => string
  basePath: string
  /** Path of the reference page, a file that needs no other. Absent: there is no `/docs`. */
  referencePage?: string | undefined
}

/** `/openapi.json` and `/docs`. */
export const docsRoutes = ({ document, origin, basePath, referencePage }: DocsOptions): Router => {
  const router = Router()
  router.get('/openapi.json', (_request, response) => {
    response.json(servedAt(document, origin(), basePath))
  })
  if (referencePage !== undefined) {
    router.get('/docs', (_request, response, next) => {
      response.set({ 'content-security-policy': PAGE_POLICY, 'x-content-type-options': 'nosniff' })
      response.sendFile(referencePage, { dotfiles: 'allow' }, error => {
        if (error && !response.headersSent) next(error)
      })
    })
  }
  return router
}
