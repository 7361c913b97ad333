const FIRST_SECTION = 16 + 4
/** A section that is a list of documents: its kind, its length, its name, and one after the other. */
const SEQUENCE = 1

const documentsIn = (bytes: Buffer): Buffer[] => {
  const documents: Buffer[] = []
  for (let rest = bytes; rest.length > 0; rest = rest.subarray(rest.readInt32LE(0))) {
    documents.push(rest.subarray(0, rest.readInt32LE(0)))
  }
  return documents
}

/** A bulk of writes (MongoDB wire protocol, "OP_MSG") with only the first half of them. @throws when there is no half */
export const firstHalf = (message: Buffer): Buffer => {
  let at = FIRST_SECTION
  while (at < message.length && message[at] !== SEQUENCE) at += 1 + message.readInt32LE(at + 1)
  if (at >= message.length) throw new Error('a bulk of writes has a list of them')
  const end = at + 1 + message.readInt32LE(at + 1)
  const from = message.indexOf(0, at + 1 + 4) + 1
  const documents = documentsIn(message.subarray(from, end))
  if (documents.length < 2) throw new Error('half of one write is none')
  const half = Buffer.concat(documents.slice(0, documents.length / 2))
  const halved = Buffer.concat([message.subarray(0, from), half, message.subarray(end)])
  halved.writeInt32LE(halved.length, 0)
  halved.writeInt32LE(from + half.length - at - 1, at + 1)
  return halved
}
