import { InvalidInput } from '../errors.ts'
import { isReserved } from './pattern.ts'

const NAME = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/
const MAX_LENGTH = 128

/** @throws InvalidInput at `["body", "name"]` for what cannot be the name of a type of the catalog. */
export const assertName = (name: string): void => {
  const refuse = (msg: string, type: string) => InvalidInput.at(['body', 'name'], msg, type)
  if (!NAME.test(name) || name.length > MAX_LENGTH) {
    const expected = `Expected segments of letters, digits, _ and - joined by dots, at most ${MAX_LENGTH} characters.`
    throw refuse(expected, 'event_type_name')
  }
  if (isReserved(name)) throw refuse('Names that start with posthorn. are reserved.', 'reserved_event_type')
}
