import type { routes } from './generated/contract.gen.ts'

/** An operation of the contract as data. */
export type Route = (typeof routes)[number]

export type Surface = Route['surface']
