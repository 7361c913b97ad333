import type { InvalidInput } from '../domain/errors.ts'
import type { HttpValidationError } from './generated/types.gen.ts'

/** Bad input as the admin surface tells it, without the members of problem details. */
export const httpValidationError = ({ errors }: InvalidInput): HttpValidationError => ({
  detail: errors.map(({ loc, msg, type }) => ({ loc, msg, type })),
})
