import { readFile, writeFile } from 'node:fs/promises'

/** A type, with what the generator says of it. */
const declaration = /^(?:\/\*\*\n((?: \*.*\n)*?) \*\/\n)?export type (\w+) = /gm

/**
 * Says what the types are of which the generator says nothing (answers of operations, bodies of webhooks), and shows types by
 * examples: code by their names.
 */
export async function documentTypes(file: string, examples: ReadonlyMap<string, string>): Promise<void> {
  const text = await readFile(file, 'utf8')
  const documented = text.replaceAll(declaration, (whole, said: string | undefined, name: string) => {
    const lines =
      said === undefined
        ? unsaid(name)
        : said
            .trimEnd()
            .split('\n')
            .map(line => line.slice(3))
    const example = examples.get(name) ?? received(name)
    if (lines.length === 0 || example === undefined) return whole
    while (lines.at(-1)?.trim() === '') lines.pop()
    const shown = ['', '@example', '```ts', ...example.split('\n'), '```']
    const comment = [...lines, ...shown].map(line => ` * ${line}`.trimEnd()).join('\n')
    return `/**\n${comment}\n */\nexport type ${name} = `
  })
  await writeFile(file, documented)
}

const unsaid = (name: string): string[] => {
  const [, subject = '', kind] = /^(\w+?)(Response|WebhookPayload)$/.exec(name) ?? []
  if (kind === undefined) return []
  return [kind === 'Response' ? `The answer of ${spoken(subject)}.` : `The body of ${spoken(subject)}.`]
}

const received = (name: string): string | undefined =>
  /\wWebhookPayload$/.test(name) ? `const event = await verify<${name}>(body, headers, secret)` : undefined

/** `WebhooksRotateSecret` as words: "webhooks rotate secret". */
const spoken = (name: string): string => name.replace(/(?!^)[A-Z]/g, letter => ` ${letter}`).toLowerCase()
