/** How many bytes a bundle of each of these may have, minified and gzipped, with everything that it loads. */
export const sizeLimits: readonly { code: string; bytes: number }[] = [
  { code: "export { verify } from '@posthorn/signature'", bytes: 3_000 },
  { code: "export * from '@posthorn/signature'", bytes: 3_000 },
  { code: "export * from '@posthorn/signature/remote-key-set'", bytes: 2_000 },
  { code: "export * from '@posthorn/signature/express'", bytes: 3_300 },
  { code: "export * from '@posthorn/signature/fastify'", bytes: 3_100 },
  { code: "export * from '@posthorn/signature/fetch'", bytes: 3_100 },
  { code: "export * from '@posthorn/signature/hono'", bytes: 3_100 },
  { code: "export { Posthorn } from '@posthorn/sdk'", bytes: 13_500 },
  { code: "export * from '@posthorn/sdk'", bytes: 13_500 },
  { code: "export * from '@posthorn/sdk/platform'", bytes: 13_500 },
  { code: "export * from '@posthorn/sdk/admin'", bytes: 13_500 },
  { code: "export * from '@posthorn/sdk/organization'", bytes: 13_500 },
  { code: "export * from '@posthorn/sdk/tenant'", bytes: 13_500 },
  { code: "export { verify } from '@posthorn/sdk/webhooks'", bytes: 3_000 },
  // With the contract and what checks by it.
  { code: "export { setupPosthorn } from '@posthorn/mocks'", bytes: 100_000 },
]
