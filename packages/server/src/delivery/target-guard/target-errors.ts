/** A target that the settings do not allow: its address, or an address that its name resolves to. */
export class TargetForbidden extends Error {
  override readonly name = 'TargetForbidden'
  readonly code = 'ERR_TARGET_FORBIDDEN'
}

/** A host name without an address. `reason` is the resolver's code, such as `ENOTFOUND`. */
export class TargetUnresolved extends Error {
  override readonly name = 'TargetUnresolved'
  readonly code = 'ERR_TARGET_UNRESOLVED'
  readonly reason: string

  constructor(hostname: string, reason: string, options?: ErrorOptions) {
    super(`${hostname} does not resolve: ${reason}`, options)
    this.reason = reason
  }
}

/** The code of a system error, such as `ECONNREFUSED`. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
