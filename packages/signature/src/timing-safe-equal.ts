/** Compares two strings in a time that tells nothing but their lengths, which are no secret here. */
export function timingSafeEqual(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let i = 0; i < b.length; i++) {
    // Past the end charCodeAt is NaN, which counts as 0; the lengths then differ already.
    difference |= a.charCodeAt(i) ^ b.charCodeAt(i)
  }
  return difference === 0
}
