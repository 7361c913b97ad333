import { expect } from 'vitest'
import { createApp } from '../support/create-app.ts'
import { openPortal } from '../support/portal.ts'
import type { TestPlatform } from '../support/start-platform.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const iso8601 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
export const url = 'https://shop.example.com/hooks'

export interface Endpoint {
  id: string
  signing_secret: string
}

/** An endpoint that was made with its URL alone: the rest as the document's parameters default. */
export const asCreated = {
  id: expect.stringMatching(uuid),
  url,
  description: null,
  headers: {},
  is_active: true,
  max_retries: 5,
  timeout_seconds: 30,
  subscriptions: ['*'],
  created_at: expect.stringMatching(iso8601),
  updated_at: expect.stringMatching(iso8601),
}

/** An app of its own, a session in its portal, and a client of the app. */
export const openAppPortal = async (platform: TestPlatform) => {
  const app = await createApp(platform, ['order.paid', 'user.created'])
  const portal = await openPortal(platform, app.appId)
  const create = (given: object = {}) => portal.data<Endpoint>('POST', '/endpoints', { url, ...given })
  return { ...app, ...portal, create }
}
