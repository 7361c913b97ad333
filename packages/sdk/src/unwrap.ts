/** What a caller gets of `{ success, data, pagination? }`: the data, or a page of a list with where the next one starts. */
export function unwrap(answer: unknown): unknown {
  if (isEnvelope(answer)) {
    const { data, pagination } = answer
    return pagination === undefined ? data : { data, pagination }
  }
  throw new SyntaxError(notOurs)
}

/** What a caller gets of a bare answer: all of it. */
export function bare(answer: unknown): unknown {
  if (typeof answer === 'object' && answer !== null) return answer
  throw new SyntaxError(notOurs)
}

const notOurs = 'the answer is not one of Posthorn: is baseUrl right?'

function isEnvelope(answer: unknown): answer is { success: true; data: unknown; pagination?: unknown } {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    Reflect.get(answer, 'success') === true &&
    'data' in answer
  )
}
