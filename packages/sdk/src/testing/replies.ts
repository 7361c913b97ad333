import type { ServerResponse } from 'node:http'

/** What a server does with one request; an answer given as data is sent as JSON, `silence` is none at all. */
export type Reply =
  | { status: number; headers?: Record<string, string>; json?: unknown }
  | 'silence'
  | ((res: ServerResponse) => void)

export const ok = (data: unknown, status = 200): Reply => ({ status, json: { success: true, data } })

export const problem = (status: number, code: string, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/problem+json', ...headers },
  json: {
    type: `urn:posthorn:problem:${code}`,
    title: code,
    status,
    detail: `It is ${code}.`,
    code,
    requestId: 'req-1',
    success: false,
  },
})
