/** How many bytes a bundle of each of these may have, minified and gzipped, with everything that it loads. */
export const sizeLimits: readonly { code: string; bytes: number }[] = [
  { code: "export { verify } from '@posthorn/signature'", bytes: 3_000 },
  { code: "export * from '@posthorn/signature'", bytes: 3_000 },
  { code: "export * from '@posthorn/signature/remote-key-set'", bytes: 2_000 },
  { code: "export { Posthorn } from '@posthorn/sdk'", bytes: 15_500 },
  { code: "export * from '@posthorn/sdk'", bytes: 15_500 },
  { code: "export * from '@posthorn/sdk/platform'", bytes: 15_500 },
  { code: "export * from '@posthorn/sdk/organization'", bytes: 15_500 },
  { code: "export * from '@posthorn/sdk/tenant'", bytes: 15_500 },
  { code: "export { verify } from '@posthorn/sdk/webhooks'", bytes: 3_000 },
]
