import { InvalidInput } from '../../domain/errors.ts'

/**
 * Of an answer the fields that `fields` names, separated by commas; all of them without it.
 * @throws InvalidInput at `["query", "fields"]` for a name that the answer does not have
 */
export const pickFields = <Answer extends object>(
  answer: Answer,
  fields: string | undefined,
): Partial<Answer> => {
  if (fields === undefined) return answer
  const wanted = new Set(fields.split(',').map(field => field.trim()))
  const known = Object.keys(answer)
  const unknown = [...wanted].find(field => !known.includes(field))
  if (unknown !== undefined) {
    const msg = `Expected some of ${known.join(', ')}.`
    throw InvalidInput.at(['query', 'fields'], msg, 'unknown_field')
  }
  const left: Partial<Answer> = { ...answer }
  for (const field of known) if (!wanted.has(field)) Reflect.deleteProperty(left, field)
  return left
}
