import { expect } from 'vitest'
import type { AnswerBody, HttpAnswer } from '../../support/http-call.ts'

const withoutId = ({ body }: HttpAnswer): AnswerBody => ({ ...body, requestId: '' })
const namesOf = ({ headers }: HttpAnswer): string[] =>
  [...headers.keys()].filter(name => !['connection', 'keep-alive'].includes(name)).toSorted()

/** That what is somebody else's and what is not there are answered alike, in status, body and headers. */
export const expectAlike = (answer: HttpAnswer, twin: HttpAnswer): void => {
  expect(answer.status).toBe(twin.status)
  expect(withoutId(answer)).toEqual(withoutId(twin))
  expect(namesOf(answer)).toEqual(namesOf(twin))
}
