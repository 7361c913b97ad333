import type { BareRate } from './load/bare-loop.ts'
import type { PublisherCommands } from './load/publisher-process.ts'
import type { ReceiverCommands } from './load/receiver-process.ts'
import { connectDatabases, type Databases } from './platform/database.ts'
import { type Child, startChild } from './processes/start-child.ts'

/** How long and how often is measured. */
export interface Plan {
  quick: boolean
  runs: number
  bareMs: number
  warmUpMs: number
  windowMs: number
  /** How long a backlog is waited for. */
  drainMs: number
}

export const fullPlan: Plan = {
  quick: false,
  runs: 5,
  bareMs: 3_000,
  warmUpMs: 5_000,
  windowMs: 10_000,
  drainMs: 60_000,
}
export const quickPlan: Plan = {
  quick: true,
  runs: 1,
  bareMs: 500,
  warmUpMs: 1_000,
  windowMs: 1_500,
  drainMs: 2_000,
}

/** What every row has: the publishers' process, the receiver's, a database server, and how long to measure. */
export interface Bench extends AsyncDisposable {
  plan: Plan
  databases: Databases
  publisher: Child<PublisherCommands>
  receiver: Child<ReceiverCommands>
  urlOf: (path: string) => string
  /** Runs the bare loop against the receiver. */
  bareLoop: (concurrency: number) => Promise<BareRate>
}

export const createBench = async (plan: Plan): Promise<Bench> => {
  const databases = await connectDatabases()
  const publisher = startChild<PublisherCommands>(new URL('./load/publisher-process.ts', import.meta.url))
  const receiver = startChild<ReceiverCommands>(new URL('./load/receiver-process.ts', import.meta.url))
  const port = await receiver.ask('listen', undefined)
  const urlOf = (path: string): string => `http://127.0.0.1:${port}${path}`
  return {
    plan,
    databases,
    publisher,
    receiver,
    urlOf,
    bareLoop: async concurrency => {
      const rate = await publisher.ask('bareLoop', { url: urlOf('/bare'), concurrency, forMs: plan.bareMs })
      await receiver.ask('reset', undefined)
      return rate
    },
    [Symbol.asyncDispose]: async () => {
      publisher[Symbol.dispose]()
      receiver[Symbol.dispose]()
      await databases[Symbol.asyncDispose]()
    },
  }
}
