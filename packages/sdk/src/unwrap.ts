/** What a caller gets of `{ success, data, pagination? }`: the data, or a page of a list with where the next one starts. */
export function unwrap(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || !('success' in answer) || !('data' in answer)) {
    throw new SyntaxError('the answer is not one of Posthorn: is baseUrl right?')
  }
  return 'pagination' in answer ? { data: answer.data, pagination: answer.pagination } : answer.data
}
