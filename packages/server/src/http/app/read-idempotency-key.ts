import { InvalidInput } from '../../domain/errors.ts'

/**
 * The idempotency key of a publish, from the body's `id` or the header `Idempotency-Key`.
 * @throws InvalidInput when both are given and differ
 */
export const readIdempotencyKey = (
  inBody: string | undefined,
  inHeader: string | undefined,
): string | undefined => {
  if (inBody === undefined || inHeader === undefined || inBody === inHeader) return inBody ?? inHeader
  const msg = 'The header and the id in the body are different idempotency keys: send one, or the same.'
  throw InvalidInput.at(['header', 'idempotency-key'], msg, 'different_keys')
}
