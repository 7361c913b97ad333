import { expectTypeOf, test } from 'vitest'
import type { Delivery, Pager, Pagination, Posthorn, WebhookEndpointCreated } from './index.ts'
import type { App, PosthornPlatform } from './platform.ts'

declare const posthorn: Posthorn

test('answers are unwrapped', () => {
  expectTypeOf<Posthorn['webhooks']['create']>().returns.resolves.toEqualTypeOf<WebhookEndpointCreated>()
  expectTypeOf<Posthorn['webhooks']['delete']>().returns.resolves.toEqualTypeOf<void>()
})

test('a list is a pager: of items when it is iterated, of one page when it is asked for one', () => {
  interface Page {
    data: Delivery[]
    pagination: Pagination
  }
  expectTypeOf<Posthorn['deliveries']['list']>().returns.toEqualTypeOf<Pager<Delivery, Page>>()
  expectTypeOf<Pager<Delivery, Page>['page']>().returns.resolves.toEqualTypeOf<Page>()
  expectTypeOf<Pager<Delivery, Page>>().toExtend<AsyncIterable<Delivery>>()
  expectTypeOf<PosthornPlatform['apps']['list']>().returns.toExtend<AsyncIterable<App>>()
})

test('the ids of the path come first, in its order, then everything else, flat', () => {
  expectTypeOf<Posthorn['webhooks']['update']>().parameter(0).toEqualTypeOf<string>()
  expectTypeOf<Posthorn['webhooks']['update']>().parameter(1).toHaveProperty('active')
  expectTypeOf<Posthorn['webhooks']['update']>().parameter(1).not.toHaveProperty('webhookId')
  expectTypeOf<Posthorn['deliveries']['get']>().parameter(0).toEqualTypeOf<number>()
  expectTypeOf<PosthornPlatform['apps']['get']>().parameter(0).toEqualTypeOf<string>()
})

test('times are ISO texts', () => {
  expectTypeOf<Delivery['createdAt']>().toEqualTypeOf<string>()
  expectTypeOf<Delivery['lastAttemptAt']>().toEqualTypeOf<string | null>()
})

test('what is required is required, and what is not known is refused', () => {
  // @ts-expect-error – url is missing
  void posthorn.webhooks.create({ events: ['*'] })
  // @ts-expect-error – there is no such status
  void posthorn.deliveries.list('w', { status: 'lost' }).page()
  // @ts-expect-error – there is no such option
  void posthorn.webhooks.create({ url: 'https://a.example', events: ['*'], colour: 'red' })
})
