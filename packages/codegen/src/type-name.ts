/** `order.line-item_added` → `OrderLineItemAdded`; a name that would begin with a digit gets `Event` before it. */
export const typeName = (eventType: string): string => {
  const words = eventType.split(/[^A-Za-z0-9]+/).filter(word => word !== '')
  const name = words.map(word => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('')
  return /^[A-Za-z]/.test(name) ? name : `Event${name}`
}

/** Gives a name that is not taken yet, with a number behind it if need be, and takes it. */
export const takeName = (wanted: string, taken: Set<string>): string => {
  let name = wanted
  for (let n = 2; taken.has(name); n += 1) name = `${wanted}${n}`
  taken.add(name)
  return name
}
