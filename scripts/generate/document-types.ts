import { readFile, writeFile } from 'node:fs/promises'

const undocumented = /(?<!\*\/\n)^export type ((\w+?)(Response|WebhookPayload)) = /gm

/**
 * Says what the types are of which the generator says nothing: answers of operations, shown by the calls that are given by
 * their names, and bodies of webhooks.
 */
export async function documentTypes(file: string, calls: ReadonlyMap<string, string>): Promise<void> {
  const text = await readFile(file, 'utf8')
  await writeFile(
    file,
    text.replaceAll(undocumented, (line, type: string, name: string, kind: string) => {
      const [what, example] =
        kind === 'Response'
          ? [`answer of ${spoken(name)}`, `const answer: ${type} = await ${calls.get(type)}`]
          : [`body of ${spoken(name)}`, `const event = await verify<${type}>(body, headers, secret)`]
      return `${comment([`The ${what}.`, '', '@example', '```ts', ...example.split('\n'), '```'])}\n${line}`
    }),
  )
}

const comment = (lines: readonly string[]): string =>
  ['/**', ...lines.map(line => ` * ${line}`.trimEnd()), ' */'].join('\n')

/** `WebhooksRotateSecret` as words: "webhooks rotate secret". */
const spoken = (name: string): string => name.replace(/(?!^)[A-Z]/g, letter => ` ${letter}`).toLowerCase()
