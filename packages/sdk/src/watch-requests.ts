import type { Hooks, RequestInfo } from './hooks.ts'

/** A fetch for the attempts of one call, which tells the hooks of each. */
export function watchRequests(
  fetch: typeof globalThis.fetch,
  hooks: Hooks,
  call: Omit<RequestInfo, 'attempt'>,
): typeof globalThis.fetch {
  let attempt = 0
  return async (input, init) => {
    attempt += 1
    const request = { ...call, attempt }
    tell(() => hooks.onRequest?.(request))
    const start = performance.now()
    const response = await fetch(input, init)
    const durationMs = performance.now() - start
    const requestId = response.headers.get('x-request-id') ?? undefined
    tell(() => hooks.onResponse?.({ ...request, status: response.status, requestId, durationMs }))
    return response
  }
}

/** Calls a hook, and lets nothing that happens in it reach the call. */
export function tell(hook: () => unknown): void {
  try {
    // One that is async may reject later.
    Promise.resolve(hook()).catch(() => {})
  } catch {}
}
