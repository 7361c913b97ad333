import { expect } from 'vitest'
import { signToken } from '../contract/world/tokens.ts'
import { type HttpAnswer, httpCaller } from '../support/http-call.ts'
import type { TestPlatform } from '../support/start-platform.ts'

export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const iso8601 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

export interface AdminWebhook {
  id: string
  tenant_id: string
  app_id: string
  events: string[]
  secret?: string
}

export interface NumberedList<Item> {
  items: Item[]
  total: number
  page: number
  per_page: number
  pages: number
}

/** The JSON of an answer with this status. */
export const bodyOf = <Body>(answer: HttpAnswer, status = 200): Body => {
  expect(answer.status, answer.text).toBe(status)
  expect(answer.headers.get('content-type')).toMatch(/^application\/json(;|$)/)
  return JSON.parse(answer.text)
}

/** The places that an HTTPValidationError names. */
export const placesIn = (answer: HttpAnswer): (string | number)[][] => {
  const { detail, ...rest } = bodyOf<{ detail: { loc: (string | number)[] }[] }>(answer, 422)
  expect(rest).toEqual({})
  for (const error of detail) {
    expect(error).toEqual({ loc: expect.any(Array), msg: expect.any(String), type: expect.any(String) })
  }
  return detail.map(({ loc }) => loc)
}

/** Calls the admin surface with a token that may do everything unless claims say otherwise. */
export const adminOf = ({ baseUrl }: Pick<TestPlatform, 'baseUrl'>) => {
  const call = httpCaller(baseUrl)
  const ask = async (
    method: string,
    path: string,
    json?: unknown,
    claims: Record<string, unknown> = {},
  ): Promise<HttpAnswer> =>
    call({
      method,
      path: `/api/v1/admin/webhooks${path}`,
      credential: await signToken(claims),
      ...(json !== undefined && { json }),
    })
  return {
    ask,
    create: async (json: object): Promise<AdminWebhook> =>
      bodyOf<AdminWebhook>(await ask('POST', '/', json), 201),
  }
}
