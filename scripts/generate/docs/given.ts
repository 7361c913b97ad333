/** What samples take for granted: by its name, the line that declares or imports it. */
export type Given = Readonly<Record<string, string>>

const each = (names: string, line: (name: string) => string): Given =>
  Object.fromEntries(names.split(' ').map(name => [name, line(name)]))
const text = (names: string): Given => each(names, name => `declare const ${name}: string`)
const imported = (names: string, from: string): Given =>
  each(names, name => `import { ${name} } from '${from}'`)
const typed = (types: Given): Given =>
  Object.fromEntries(Object.entries(types).map(([name, type]) => [name, `declare const ${name}: ${type}`]))

const common: Given = {
  ...text('apiKey appId baseUrl body id rootKey secret signature token url'),
  ...typed({ headers: 'Headers', request: 'Request', timestamp: 'number' }),
  ...typed({
    ship: '(order: unknown) => Promise<void>',
    log: `Record<'info' | 'warn' | 'error', (...entry: unknown[]) => void>`,
  }),
  OrderPaid: `interface OrderPaid { type: 'order.paid'; timestamp: string; data: { orderId: number; total?: number } }`,
  OrderRefunded: `interface OrderRefunded { type: 'order.refunded'; timestamp: string; data: { orderId: number } }`,
  Events: `type Events = { type: 'order.paid'; data: { orderId: number } } | { type: 'user.gone'; data: { userId: string } }`,
}

const ofSignature: Given = {
  ...text('jwksUrl newSecret oldSecret origin privateKey publicKey webhookId'),
  ...imported('verify sign', '@posthorn/signature'),
  ...imported('remoteKeySet', '@posthorn/signature/remote-key-set'),
  ...imported('createHmac', 'node:crypto'),
  ...typed({ secretOf: '(host: string) => Promise<string>', seen: 'Set<string | null>' }),
  Env: 'interface Env { WEBHOOK_SECRET: string; QUEUE: { send: (event: unknown) => Promise<void> } }',
}

const ofTheSdk: Given = {
  ...text('appKeyId endpointId epId eventId keyId name replayId tenantId webhookId'),
  ...imported('Posthorn PublishEvent Hooks', '@posthorn/sdk'),
  ...imported('verify', '@posthorn/sdk/webhooks'),
  ...typed({
    deliveryId: 'number',
    posthorn: `import('@posthorn/sdk').Posthorn`,
    platform: `import('@posthorn/sdk/platform').PosthornPlatform`,
    admin: `import('@posthorn/sdk/admin').PosthornAdmin`,
    organization: `import('@posthorn/sdk/organization').PosthornOrganization`,
    tenant: `import('@posthorn/sdk/tenant').PosthornTenant`,
    event: 'PublishEvent & { id: string }',
    events: 'PublishEvent[]',
    customers: '{ appId: string }[]',
    store: '(items: unknown[]) => Promise<void>',
    outbox: `{ add: (event: object) => Promise<void> }`,
    delay: '(ms: number) => Promise<void>',
  }),
}

const ofCodegen: Given = {
  ...imported('Posthorn', '@posthorn/sdk'),
  ...imported('readFile writeFile', 'node:fs/promises'),
}

const ofTheMocks: Given = {
  ...imported('afterAll afterEach beforeAll expect test', 'vitest'),
  ...imported('Posthorn', '@posthorn/sdk'),
  ...imported('setupPosthorn', '@posthorn/mocks'),
  ...imported('setupServer', 'msw/node'),
  ...imported('setupWorker', 'msw/browser'),
  ...imported('Hono', 'hono'),
  express: `import express from 'express'`,
  ...typed({
    app: `import('@posthorn/mocks').FetchHandler`,
    deliveryId: 'number',
    handle: '() => Response',
    handleWebhook: '(request?: unknown) => Response',
    mock: `import('@posthorn/mocks').PosthornMock`,
    payOrder: `(orderId: number, posthorn: import('@posthorn/sdk').Posthorn) => Promise<void>`,
    publishOrder: '(orderId: number) => Promise<void>',
    shipmentsOf: '(orderId: number) => Promise<unknown[]>',
  }),
}

const byLibrary: Readonly<Record<string, Given>> = {
  '@posthorn/signature': ofSignature,
  '@posthorn/codegen': ofCodegen,
  '@posthorn/sdk': ofTheSdk,
  '@posthorn/mocks': ofTheMocks,
}

const app = (type: string): Given => typed({ app: type })
const byEntryPoint: Readonly<Record<string, Given>> = {
  '@posthorn/signature/express': {
    ...app(`import('express').Express`),
    express: `import express from 'express'`,
  },
  '@posthorn/signature/fastify': app(`import('fastify').FastifyInstance`),
  '@posthorn/signature/hono': app(`import('hono').Hono<{ Bindings: { WEBHOOK_SECRET: string } }>`),
}

/** What samples about an entry point take for granted. */
export const given = (specifier: string): Given => ({
  ...common,
  ...byLibrary[specifier.split('/').slice(0, 2).join('/')],
  ...byEntryPoint[specifier],
})
