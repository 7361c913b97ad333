import type { Model } from 'mongoose'
import type { Gate } from '../access/enter.ts'
import type { AppRow } from '../apps/app-model.ts'
import type { CursorCodec } from '../cursor.ts'
import type { EventTypes } from '../event-types/event-types.ts'
import type { SecretBox } from '../secret-box.ts'
import type { TenantRow } from '../tenants/tenant-model.ts'
import type { EndpointDirectory } from './endpoint-directory.ts'
import type { EndpointRow } from './endpoint-model.ts'

/** Says whether deliveries may go to a URL at all; the address it leads to is judged again at every attempt. */
export interface TargetPolicy {
  checkUrl: (url: string) => { ok: true; url: URL } | { ok: false; reason: string }
}

export interface EndpointDeps {
  endpoints: Model<EndpointRow>
  apps: Model<AppRow>
  tenants: Model<TenantRow>
  gate: Pick<Gate, 'enterApp'>
  directory: Pick<EndpointDirectory, 'outdate'>
  eventTypes: Pick<EventTypes, 'assertSubscribable'>
  targets: TargetPolicy
  secretBox: SecretBox
  cursors: CursorCodec
  /** Called after a change that may have made something due, or ended what waits. */
  nudge: () => void
  now: () => Date
}
