import type { RequestHandler } from 'express'
import { Forbidden } from '../domain/errors.ts'

/**
 * Refuses what a page of another origin, a sibling's included, makes a browser do with a session that is not the page's.
 * Browsers say where a request comes from; what says nothing is no browser, and holds its cookie itself.
 */
export const fromOwnOrigin =
  (origin: () => string): RequestHandler =>
  ({ headers }, _response, next) => {
    const { origin: from, 'sec-fetch-site': site } = headers
    if ((from === undefined || from === origin()) && (site === undefined || site === 'same-origin'))
      return next()
    throw new Forbidden('The request comes from a page of another origin.')
  }
