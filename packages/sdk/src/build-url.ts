/** A path template with its parameters filled in; each stays one segment. */
export const fillPath = (template: string, path: Record<string, string>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''))

/** The query, with its `?`, if there is any; a list repeats its name. */
export function search(query: Record<string, unknown>): string {
  const pairs = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value].flat()) {
      if (item === undefined || item === null) continue
      pairs.append(name, typeof item === 'string' ? item : JSON.stringify(item))
    }
  }
  return pairs.size === 0 ? '' : `?${pairs.toString()}`
}
