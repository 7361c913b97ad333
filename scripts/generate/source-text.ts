/** A JSON value as it is written in TypeScript: names without quotes where they need none, texts in single ones. */
export function sourceText(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map(item => sourceText(item, inner))
    : Object.entries(value).map(
        ([name, item]) =>
          `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)}: ${sourceText(item, inner)}`,
      )
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }']
  const line = parts.length === 0 ? (open + close).replace('  ', '') : open + parts.join(', ') + close
  if (indent.length + line.length <= 80 && !line.includes('\n')) return line
  return `${open.trim()}\n${parts.map(part => `${inner}${part},\n`).join('')}${indent}${close.trim()}`
}

const quoted = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
