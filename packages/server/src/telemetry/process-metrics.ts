import { collectDefaultMetrics, Registry } from 'prom-client'

const LAG_RESOLUTION_MS = 20

let registry: Registry | undefined

/**
 * What is true of the process, whatever number of platforms it holds: CPU, memory, garbage collection, event-loop lag
 * (`nodejs_eventloop_lag_*`, percentiles since the last reading). Measured from the first call on.
 */
export const processMetrics = (): Registry => {
  if (registry) return registry
  registry = new Registry()
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: LAG_RESOLUTION_MS })
  return registry
}
