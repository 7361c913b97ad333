import type { Request } from 'express'
import { Unauthenticated } from '../domain/errors.ts'

/** The bearer credential of a request (RFC 6750 §2.1). @throws Unauthenticated */
export const bearerOf = (request: Request): string => {
  const header = request.get('authorization')
  if (header === undefined)
    throw new Unauthenticated('Send an API key or a token in the Authorization header.')
  const token = /^bearer +([\x21-\x7e]+) *$/i.exec(header)?.[1]
  if (token === undefined)
    throw new Unauthenticated('The Authorization header must have the form: Bearer <credential>.')
  return token
}
