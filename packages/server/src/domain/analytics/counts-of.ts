import type { Counts } from './rollup-increments.ts'
import type { RollupRow } from './rollup-model.ts'

const fieldsOf = (kind: string, counts: Readonly<Record<string, number>> = {}): [string, number][] =>
  Object.entries(counts).map(([name, count]) => [`${kind}.${name}`, count])

/** What a rollup says of deliveries, field by field. */
export const deliveryCountsOf = (row: RollupRow | null): Counts =>
  new Map([...fieldsOf('deliveries', row?.deliveries), ...fieldsOf('pings', row?.pings)])

/** All that a rollup says, field by field. */
export const countsOf = (row: RollupRow | null): Counts =>
  new Map([...deliveryCountsOf(row), ['attempts', row?.attempts ?? 0], ...fieldsOf('latency', row?.latency)])
