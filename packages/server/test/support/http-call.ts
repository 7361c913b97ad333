/** A request over plain HTTP; `path` is below the origin and may bring its query along. */
export interface HttpRequest {
  method: string
  path: string
  /** Sent as `authorization: Bearer …` when given. */
  credential?: string | undefined
  /** Sent as the cookie when given. */
  session?: string | undefined
  headers?: Record<string, string>
  /** Sent as JSON. */
  json?: unknown
  /** Sent as it is, as `application/json` unless the headers say otherwise. */
  text?: string
  /** Likewise. */
  bytes?: Uint8Array<ArrayBuffer>
  /** Given up after so many milliseconds without an answer; unbounded when absent. */
  patienceMs?: number
}

export interface InputError {
  loc: (string | number)[]
  msg: string
  type: string
}

/** What an answer holds, as far as tests look into it. */
export interface AnswerBody {
  success?: boolean
  data?: unknown
  pagination?: { nextCursor: string | null; hasMore: boolean }
  /** Of a page on the portal surface. */
  next_cursor?: string | null
  has_more?: boolean
  code?: string
  /** A sentence, or on the admin surface what is wrong with the input. */
  detail?: string | InputError[]
  requestId?: string
  errors?: InputError[]
}

export interface HttpAnswer {
  status: number
  headers: Headers
  text: string
  /** The text as JSON; undefined when it is none. */
  body: AnswerBody | undefined
}

export type HttpCall = (request: HttpRequest) => Promise<HttpAnswer>

const parse = (text: string): AnswerBody | undefined => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Sends requests to a server, and follows no redirects. */
export const httpCaller =
  (baseUrl: string): HttpCall =>
  async ({ method, path, credential, session, headers, json, text, bytes, patienceMs }) => {
    const body = bytes ?? text ?? (json === undefined ? undefined : JSON.stringify(json))
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(credential !== undefined && { authorization: `Bearer ${credential}` }),
        ...(session !== undefined && { cookie: session }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body }),
      ...(patienceMs !== undefined && { signal: AbortSignal.timeout(patienceMs) }),
    })
    const answered = await response.text()
    return { status: response.status, headers: response.headers, text: answered, body: parse(answered) }
  }

/** The data of an answer that is expected to be a success. @throws with the answer's text otherwise */
export const dataIn = <Data>({ status, text, body }: HttpAnswer): Data => {
  if (status < 300 && body?.data !== undefined) return body.data as Data
  throw new Error(`Expected a success, got ${status}: ${text.slice(0, 500)}`)
}
