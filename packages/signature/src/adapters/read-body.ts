import type { Readable } from 'node:stream'

/** The bytes of a request, or undefined when there are more than so many. The rest of those stays unread. */
export async function readBody(request: Readable, limitBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk)
    length += chunk.length
    if (length > limitBytes) return undefined
  }
  return Buffer.concat(chunks)
}
