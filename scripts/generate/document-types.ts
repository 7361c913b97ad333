import { readFile, writeFile } from 'node:fs/promises'

const undocumented = /(?<!\*\/\n)^export type (\w+?)(Response|WebhookPayload) = /gm

/** Says what the types are of which the generator says nothing: answers of operations, and bodies of webhooks. */
export async function documentTypes(file: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  await writeFile(
    file,
    text.replaceAll(undocumented, (line, name: string, kind: string) => {
      const what = kind === 'Response' ? `answer of ${spoken(name)}` : `body of ${spoken(name)}`
      return `/** The ${what}. */\n${line}`
    }),
  )
}

/** `WebhooksRotateSecret` as words: "webhooks rotate secret". */
const spoken = (name: string): string => name.replace(/(?!^)[A-Z]/g, letter => ` ${letter}`).toLowerCase()
