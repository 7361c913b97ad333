/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** Between 0 and 1. */
  next: () => number
  /** A whole number between these two, both included. */
  between: (least: number, most: number) => number
  /** @throws for an empty list */
  pick: <Item>(items: readonly Item[]) => Item
}

/** A counter whose bits are mixed by the last step of MurmurHash3 (32 bits, Austin Appleby). */
export const createRandom = (seed: number): Random => {
  let count = seed * 1_000_000
  const next = (): number => {
    count += 1
    let bits = Math.imul(count, 0x9e_37_79_b9)
    bits = Math.imul(bits ^ (bits >>> 16), 0x85_eb_ca_6b)
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2_b2_ae_35)
    return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    between,
    pick: items => {
      const item = items[between(0, items.length - 1)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
  }
}
