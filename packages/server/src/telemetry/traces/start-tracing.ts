import type { TraceSettings } from '../../config/trace-settings.ts'
import type { Tracing } from './tracing.ts'

/** Loads what makes traces only where they are wanted. */
export const startTracing = async (
  settings: TraceSettings | undefined,
  onError: (error: unknown) => void,
): Promise<Tracing | undefined> => {
  if (!settings) return undefined
  const { createTracing } = await import('./create-tracing.ts')
  return createTracing(settings, onError)
}
