import type { Model } from 'mongoose'
import type { NoteLoss } from '../domain/analytics/recount/note-loss.ts'
import type { EndpointConfig } from '../domain/endpoints/endpoint-config.ts'
import type { EndpointDirectory } from '../domain/endpoints/endpoint-directory.ts'
import type { EventRow } from '../domain/events/event-model.ts'
import type { SecretBox } from '../domain/secret-box.ts'
import type { WorkerRow } from '../domain/workers/worker-model.ts'
import type { DatabaseClock } from './database-clock.ts'
import type { RecordDeps } from './record/record-deps.ts'
import type { Sender } from './send/sender.ts'
import type { TraceAttempt } from './trace-attempt.ts'

export interface EngineLog {
  info: (fields: object, message: string) => void
  warn: (fields: object, message: string) => void
}

export interface EngineDeps extends RecordDeps {
  events: Model<EventRow>
  workers: Model<WorkerRow>
  directory: EndpointDirectory
  secretBox: SecretBox
  sender: Pick<Sender, 'send'>
  /** The `user-agent` under which it sends. */
  userAgent: string
  /** Absent: attempts are not traced. */
  traceAttempt?: TraceAttempt | undefined
  clock: DatabaseClock
  log: EngineLog
  /** So many deliveries that had been claimed wait again. */
  onGivenBack: (deliveries: number) => void
  /** Whether this process takes lanes, or only answers requests. */
  delivers: boolean
  /** Switches off an endpoint whose receiver said 410. */
  disableEndpoint: (endpoint: Pick<EndpointConfig, 'id' | 'appId'>) => Promise<void>
  /** Has recounted what a process had counted that is no more. */
  noteLoss: NoteLoss
  /** How long an app keeps its deliveries, also when it is going away. */
  retentionDaysOf: (appId: string) => Promise<number>
}
