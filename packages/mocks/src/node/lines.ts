import { styleText } from 'node:util'
import type { MockAttempt, MockDelivery } from '../state/snapshot.ts'
import type { Exchange, MockServer } from './start-mock-server.ts'

type Paint = Parameters<typeof styleText>[0]

/** Colours for terminals; none where the output goes elsewhere, or `NO_COLOR` is set. */
const paint = (format: Paint, text: string): string => styleText(format, text, { stream: process.stdout })

const paintStatus = (status: number): string => {
  if (status < 300) return paint('green', String(status))
  return paint(status < 500 ? 'yellow' : 'red', String(status))
}

/** What the mock is and takes, once it listens. */
export const startLines = ({ baseUrl, appId, apiKey }: MockServer, catalog: readonly string[]): string => `
  ${paint('bold', 'Posthorn mock')} at ${paint('cyan', baseUrl)}

  app      ${appId}
  API key  ${apiKey}
  catalog  ${catalog.join(', ') || 'nothing: name event types with --catalog order.paid,order.refunded'}
  control  ${baseUrl}/__mock

`

/** The answer to a HEAD has no body, so it does not say why. */
const detailOf = async (response: Response): Promise<string> => {
  if (response.status < 400) return ''
  const body = await response.text()
  if (body === '') return ''
  const { detail }: { detail?: unknown } = JSON.parse(body)
  return typeof detail === 'string' ? ` ${paint('dim', detail)}` : ''
}

/** A call, and why it was refused. */
export const exchangeLine = async ({ method, path, response, durationMs }: Exchange): Promise<string> =>
  `← ${method} ${path} ${paintStatus(response.status)} ${durationMs} ms${await detailOf(response)}\n`

/** An attempt, and what came of it. */
export const attemptLine = (delivery: MockDelivery, attempt: MockAttempt): string => {
  const outcome =
    attempt.statusCode === null ? paint('red', attempt.error ?? '') : paintStatus(attempt.statusCode)
  const next = delivery.nextAttemptAt === null ? '' : paint('dim', ` next at ${delivery.nextAttemptAt}`)
  return `→ ${delivery.eventType} to ${attempt.request.url}, attempt ${attempt.number}: ${outcome} ${attempt.durationMs} ms${next}\n`
}
