import type { SealedSecret } from './endpoint-model.ts'

/** Each secret that still signs makes every attempt's signature longer: rotating again and again ends the oldest ones. */
const MAX_OLD = 4

/** A new secret and, behind it, those that go on signing beside it. */
export const joinedSecrets = (current: SealedSecret, old: readonly SealedSecret[]): SealedSecret[] => [
  current,
  ...old.slice(0, MAX_OLD),
]
