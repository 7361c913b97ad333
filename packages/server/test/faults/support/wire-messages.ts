const OP_MSG = 2013
const HEADER_BYTES = 16
/** After the header: four bytes of flags, the kind of the first section, the length of its document. */
const FIRST_ELEMENT = HEADER_BYTES + 4 + 1 + 4
const STRING = 2

/** What a request asks of the database: MongoDB wire protocol, "OP_MSG". */
export interface Request {
  command: string
  /** Empty when the command names none. */
  collection: string
  bytes: Buffer
}

export const requestIdOf = (message: Buffer): number => message.readInt32LE(4)
export const respondsTo = (message: Buffer): number => message.readInt32LE(8)

export const readRequest = (bytes: Buffer): Request => {
  if (bytes.readInt32LE(12) !== OP_MSG) return { command: '', collection: '', bytes }
  const end = bytes.indexOf(0, FIRST_ELEMENT + 1)
  const command = bytes.toString('utf8', FIRST_ELEMENT + 1, end)
  if (bytes[FIRST_ELEMENT] !== STRING) return { command, collection: '', bytes }
  const length = bytes.readInt32LE(end + 1)
  return { command, collection: bytes.toString('utf8', end + 5, end + 4 + length), bytes }
}

/** Cuts a stream of bytes into messages, each of which begins with its length. */
export const createSplitter = (): ((chunk: Buffer) => Buffer[]) => {
  let rest: Buffer = Buffer.alloc(0)
  return chunk => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const messages: Buffer[] = []
    while (rest.length >= 4 && rest.length >= rest.readInt32LE(0)) {
      const length = rest.readInt32LE(0)
      messages.push(rest.subarray(0, length))
      rest = rest.subarray(length)
    }
    return messages
  }
}
