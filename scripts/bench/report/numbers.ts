const big = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const small = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

/** A number with as many digits as mean something: 12,345 · 123 · 12.3 · 0.0851. */
export const show = (value: number): string => (Math.abs(value) >= 100 ? big : small).format(value)
