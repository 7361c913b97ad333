import { gunzipSync } from 'node:zlib'

/** The files of a package's tarball with their contents, without the `package/` that all names begin with. */
export function tarballFiles(data: Uint8Array): Map<string, Buffer> {
  const tar = gunzipSync(data)
  const files = new Map<string, Buffer>()
  // A tar is a row of 512-byte blocks: a header, then the file's bytes.
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const text = (from: number, length: number) =>
      tar.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '')
    const size = Number.parseInt(text(124, 12), 8)
    const prefix = text(345, 155)
    const name = prefix ? `${prefix}/${text(0, 100)}` : text(0, 100)
    if (text(156, 1) === '0')
      files.set(name.replace(/^package\//, ''), tar.subarray(at + 512, at + 512 + size))
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}
