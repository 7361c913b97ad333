import { InvalidInput } from '../../domain/errors.ts'

/** Fields of a body that this surface calls otherwise than the domain. */
const words: Readonly<Record<string, string>> = { headers: 'headers_json' }

/** Has what the domain refuses named as this surface's callers know it. */
export const inOwnWords = async <Result>(result: Promise<Result>): Promise<Result> => {
  try {
    return await result
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error
    throw new InvalidInput(
      error.errors.map(problem => ({
        ...problem,
        loc: problem.loc.map((part, index) => (index === 1 ? (words[part] ?? part) : part)),
      })),
    )
  }
}
