import { readFileSync } from 'node:fs'
import { createTargetGuard, type TargetGuardOptions } from '../../target-guard/target-guard.ts'
import type { SendResult } from '../send-types.ts'
import { createSender, type SenderOptions } from '../sender.ts'

export const pem = (name: string): string =>
  readFileSync(new URL(`./certificates/${name}`, import.meta.url), 'utf8')

export interface TestSender extends AsyncDisposable {
  /** Sends a small delivery to a URL, with 2 s to answer. */
  to(url: string, request?: { timeoutMs?: number; headers?: Record<string, string> }): Promise<SendResult>
}

/** A sender that may reach loopback and nothing else, and is closed with the test. */
export const startSender = (
  options: Partial<SenderOptions> = {},
  guardOptions: Partial<TargetGuardOptions> = {},
): TestSender => {
  const guard = createTargetGuard({ allowedTargets: ['127.0.0.0/8'], allowHttp: true, ...guardOptions })
  const sender = createSender({ guard, userAgent: 'Posthorn/test', ...options })
  return {
    to: (url, request = {}) =>
      sender.send({
        url,
        headers: { 'webhook-id': 'evt_1', 'content-type': 'application/json' },
        body: Buffer.from('{"type":"ping"}'),
        timeoutMs: 2_000,
        ...request,
      }),
    [Symbol.asyncDispose]: () => sender.close(),
  }
}
