import { InvalidInput } from '../domain/errors.ts'

/**
 * Has what the domain refuses named as a surface's callers know it. `words`: the domain's names of a body's or query's
 * fields, with what the surface calls them.
 */
export const inWords =
  (words: Readonly<Record<string, string>>) =>
  async <Result>(result: Promise<Result>): Promise<Result> => {
    try {
      return await result
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error
      throw new InvalidInput(
        error.errors.map(({ loc, ...problem }) => ({
          ...problem,
          loc: loc.map((part, index) => (index === 1 ? (words[part] ?? part) : part)),
        })),
      )
    }
  }
