/** Preloaded with `?ms=…`: the process's clock is that far ahead of the real one. */
const shiftMs = Number(new URL(import.meta.url).searchParams.get('ms'))
const RealDate = Date

class ShiftedDate extends RealDate {
  constructor(...given: unknown[]) {
    super(...((given.length === 0 ? [RealDate.now() + shiftMs] : given) as [number]))
  }
  static override now(): number {
    return RealDate.now() + shiftMs
  }
}

// Schemas recognise their types by name.
Object.defineProperty(ShiftedDate, 'name', { value: 'Date' })
globalThis.Date = ShiftedDate as DateConstructor
