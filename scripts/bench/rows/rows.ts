import type { Row } from '../row.ts'
import { oneToOne } from './one-to-one.ts'
import { oneToTen } from './one-to-ten.ts'

/** The table of docs/architecture.md, in its order. */
export const rows: readonly Row[] = [oneToOne, oneToTen]
