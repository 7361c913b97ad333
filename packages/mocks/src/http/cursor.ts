/** An opaque cursor: the list that it belongs to, and the position of the last row that was shown. */
export const encodeCursor = (scope: readonly unknown[], position: number): string =>
  btoa(encodeURIComponent(JSON.stringify([scope, position])))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** The position in a cursor of this list; undefined for anything else. */
export const decodeCursor = (scope: readonly unknown[], cursor: string): number | undefined => {
  try {
    const text = decodeURIComponent(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')))
    const [, position]: unknown[] = JSON.parse(text)
    return typeof position === 'number' && encodeCursor(scope, position) === cursor ? position : undefined
  } catch {
    return undefined
  }
}
