/** A path template with its parameters filled in; each stays one segment. */
export const fillPath = (template: string, path: Record<string, string>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''))

/** The query, with its `?`, if there is any; a list repeats its name. */
export function search(query: Record<string, unknown>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value]
      .flat()
      .flatMap(item =>
        item === undefined || item === null
          ? []
          : [[name, typeof item === 'string' ? item : JSON.stringify(item)]],
      ),
  )
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`
}
