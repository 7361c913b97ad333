/**
 * Verifies what Posthorn sends: all of `@posthorn/signature`, for those who have the SDK anyway.
 *
 * @example
 * ```ts
 * import { verify } from '@posthorn/sdk/webhooks'
 *
 * const event = await verify(await request.text(), request.headers, secret)
 * ```
 * @module
 */
export * from '@posthorn/signature'
