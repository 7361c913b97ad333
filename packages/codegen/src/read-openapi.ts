import { bundle, createConfig } from '@redocly/openapi-core'
import type { EventDefinitions } from './event-definition.ts'
import { webhookEvents } from './webhook-events.ts'

/**
 * The event types of the `webhooks` section of an OpenAPI document (3.1, in YAML or JSON; a file with all that it refers
 * to, or a URL).
 *
 * @example
 * ```ts
 * const { events } = await readOpenApi('openapi.yaml')
 * ```
 * @throws Error when it cannot be read or has no such section
 */
export const readOpenApi = async (location: string): Promise<EventDefinitions> => {
  const config = await createConfig({})
  const { bundle: document, problems } = await bundle({ ref: location, config })
  const [first] = problems.filter(({ severity }) => severity === 'error')
  if (first) throw new Error(`${location}: ${first.message}`)
  return webhookEvents(document.parsed)
}
