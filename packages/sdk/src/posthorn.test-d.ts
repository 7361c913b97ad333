import { expectTypeOf, test } from 'vitest'
import type { Delivery, Pagination, Posthorn, WebhookEndpointCreated } from './index.ts'
import type { PosthornPlatform } from './platform.ts'

declare const posthorn: Posthorn

test('answers are unwrapped', () => {
  expectTypeOf<Posthorn['webhooks']['create']>().returns.resolves.toEqualTypeOf<WebhookEndpointCreated>()
  expectTypeOf<Posthorn['webhooks']['delete']>().returns.resolves.toEqualTypeOf<void>()
  expectTypeOf<Posthorn['deliveries']['list']>().returns.resolves.toEqualTypeOf<{
    data: Delivery[]
    pagination: Pagination
  }>()
})

test('inputs are flat, without the app', () => {
  expectTypeOf<Posthorn['webhooks']['update']>().parameter(0).toHaveProperty('webhookId')
  expectTypeOf<Posthorn['webhooks']['update']>().parameter(0).toHaveProperty('active')
  expectTypeOf<Posthorn['webhooks']['update']>().parameter(0).not.toHaveProperty('appId')
  expectTypeOf<PosthornPlatform['apps']['get']>().parameter(0).toHaveProperty('appId')
})

test('what is required is required, and what is not known is refused', () => {
  // @ts-expect-error – url is missing
  void posthorn.webhooks.create({ events: ['*'] })
  // @ts-expect-error – there is no such status
  void posthorn.deliveries.list({ webhookId: 'w', status: 'lost' })
  // @ts-expect-error – there is no such option
  void posthorn.webhooks.create({ url: 'https://a.example', events: ['*'], colour: 'red' })
})
