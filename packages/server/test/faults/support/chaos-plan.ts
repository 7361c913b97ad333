import { createRandom, type Random } from './random.ts'

/** What may happen to a process, or is asked of one, and how long it lasts at least and at most, in milliseconds. */
const happenings = {
  kill: [0, 0],
  terminate: [0, 0],
  freeze: [3_000, 11_000],
  stall: [2_000, 12_000],
  mute: [1_000, 9_000],
  outage: [1_000, 12_000],
  slow: [2_000, 8_000],
  cut: [0, 4_000],
  retry: [0, 0],
  replay: [0, 0],
  cancel: [0, 0],
  ping: [0, 0],
  pause: [500, 6_000],
  move: [0, 0],
  rotate: [0, 0],
  remove: [0, 0],
} as const satisfies Record<string, readonly [number, number]>

export type Happening = keyof typeof happenings

/** How often each comes, among the others. */
const weights: Record<Happening, number> = {
  kill: 3,
  terminate: 2,
  freeze: 3,
  stall: 2,
  mute: 2,
  outage: 1,
  slow: 1,
  cut: 2,
  retry: 3,
  replay: 1,
  cancel: 1,
  ping: 1,
  pause: 2,
  move: 2,
  rotate: 2,
  remove: 2,
}

const kinds = Object.keys(happenings) as Happening[]
const lots = kinds.flatMap(kind => Array.from({ length: weights[kind] }, () => kind))

/** One thing that happens: when, in milliseconds from the beginning, to the process in which place, and for how long. */
export interface Step {
  atMs: number
  what: Happening
  place: number
  lastsMs: number
}

export const sayStep = ({ atMs, what, place, lastsMs }: Step): string =>
  `${(atMs / 1_000).toFixed(1)} s: ${what} ${place}${lastsMs > 0 ? ` for ${(lastsMs / 1_000).toFixed(1)} s` : ''}`

const steps = function* (random: Random, places: number, lengthMs: number): Generator<Step> {
  for (let atMs = 2_000; atMs < lengthMs; atMs += random.between(500, 2_000)) {
    const what = random.pick(lots)
    const [least, most] = happenings[what]
    yield { atMs, what, place: random.between(0, places - 1), lastsMs: random.between(least, most) }
  }
}

/** What happens to a deployment of so many processes; the same for the same seed. */
export const planChaos = (seed: number, places: number, lengthMs: number): Step[] => [
  ...steps(createRandom(seed), places, lengthMs),
]
