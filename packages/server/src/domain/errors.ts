/** One thing that is wrong with the input: where it is (`["body", "url"]`), a sentence for people, a stable kind for programs. */
export interface InputProblem {
  loc: (string | number)[]
  msg: string
  type: string
}

/** What a use case throws when it refuses. The message is meant for the caller: it holds no secret and nothing internal. */
export abstract class DomainError extends Error {
  /** Stable and snake_case: what programs switch on. */
  abstract readonly code: string
  override get name(): string {
    return this.constructor.name
  }
}

export class InvalidInput extends DomainError {
  readonly code = 'invalid_input'
  readonly errors: readonly InputProblem[]

  constructor(errors: readonly InputProblem[]) {
    super(errors.length === 1 && errors[0] ? errors[0].msg : `${errors.length} values are not valid.`)
    this.errors = errors
  }

  static at(loc: (string | number)[], msg: string, type: string): InvalidInput {
    return new InvalidInput([{ loc, msg, type }])
  }
}

/** Also thrown for what exists but lies outside of the caller's scope, so that the two cannot be told apart. */
export class NotFound extends DomainError {
  readonly code = 'not_found'

  constructor(noun: string) {
    super(`There is no such ${noun}.`)
  }
}

export class Conflict extends DomainError {
  readonly code: string

  constructor(code: string, detail: string) {
    super(detail)
    this.code = code
  }
}

export class TooLarge extends DomainError {
  readonly code = 'too_large'
}

export class Unauthenticated extends DomainError {
  readonly code = 'unauthenticated'

  constructor(detail = 'A valid credential is required.') {
    super(detail)
  }
}

export class Forbidden extends DomainError {
  readonly code = 'forbidden'
}

/** The outcome is unknown or the service cannot answer now; the caller may repeat after `retryAfterSeconds`. */
export class Unavailable extends DomainError {
  readonly code = 'unavailable'
  readonly retryAfterSeconds: number

  constructor(retryAfterSeconds = 1, options?: ErrorOptions) {
    super('The service cannot answer at the moment.', options)
    this.retryAfterSeconds = retryAfterSeconds
  }
}
