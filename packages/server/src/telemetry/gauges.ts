import { Gauge, type Registry } from 'prom-client'

/** What waits, due now, at the endpoints of the owned lanes. */
export interface Backlog {
  deliveries: number
  /** How long the first of them has been due. */
  oldestMs: number
}

/** What is asked for at each reading rather than counted. */
export interface Gauges {
  /** Of this process's memory. */
  engine: () => { queued: number; inFlight: number; unrecorded: number; lanes: number }
  /** Undefined when it is not known. */
  backlog: () => Promise<Backlog | undefined>
}

export const defineGauges = (registers: Registry[], { engine, backlog }: Gauges): void => {
  new Gauge({
    name: 'posthorn_lanes_owned',
    help: 'Lanes that this process owns.',
    registers,
    collect() {
      this.set(engine().lanes)
    },
  })
  new Gauge({
    name: 'posthorn_deliveries_in_memory',
    help: 'Deliveries claimed by this process: queued, in_flight, or unrecorded (sent, the outcome not yet durable).',
    labelNames: ['state'],
    registers,
    collect() {
      const { queued, inFlight, unrecorded } = engine()
      this.set({ state: 'queued' }, queued)
      this.set({ state: 'in_flight' }, inFlight)
      this.set({ state: 'unrecorded' }, unrecorded)
    },
  })
  new Gauge({
    name: 'posthorn_queue_oldest_due_seconds',
    help: 'How long the first delivery that waits in the owned lanes has been due; NaN when the database does not say.',
    registers,
    async collect() {
      const now = await backlog()
      this.set(now ? now.oldestMs / 1000 : Number.NaN)
    },
  })
  new Gauge({
    name: 'posthorn_queue_due_deliveries',
    help: 'Deliveries that are due and wait in the owned lanes, counted up to 10000; NaN when the database does not say.',
    registers,
    async collect() {
      this.set((await backlog())?.deliveries ?? Number.NaN)
    },
  })
}
