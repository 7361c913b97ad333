import type { WebhookPayload } from './generated/types.gen.ts'
import { isJsonObject } from './json-object.ts'

const isPayload = (value: unknown): value is WebhookPayload =>
  isJsonObject(value) &&
  typeof value.type === 'string' &&
  typeof value.timestamp === 'string' &&
  isJsonObject(value.data)

/** A stored body as the contract has it; null once its event has been removed. */
export const payloadOf = (body: unknown): WebhookPayload | null => (isPayload(body) ? body : null)
