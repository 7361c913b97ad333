import { randomUUID } from 'node:crypto'

/** The counter starts in the lower half of its 12 bits, so that a millisecond has room for 2,048 ids at least. */
const START = 0x7ff
const END = 0xfff

let last = 0
let counter = 0

/**
 * A UUID of version 7 (RFC 9562 §5.7), greater than all that this process made before: `rand_a` is a counter
 * (§6.2, method 1), which borrows the next millisecond when it is full. Node.js draws the random bits of version 4 in bulk.
 */
export const uuidv7 = (): string => {
  const random = randomUUID()
  const now = Date.now()
  if (now > last || counter === END) {
    last = Math.max(now, last + 1)
    counter = Number.parseInt(random.slice(0, 3), 16) & START
  } else {
    counter += 1
  }
  const time = last.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}${random.slice(18)}`
}
