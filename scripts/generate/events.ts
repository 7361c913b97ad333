import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
// By their files: what is generated must not need what is built from it.
import { generateTypes } from '../../packages/codegen/src/generate-types.ts'
import { webhookEvents } from '../../packages/codegen/src/webhook-events.ts'
import type { Document } from './openapi.ts'
import { generated, root } from './paths.ts'

/** The types of the events that Posthorn itself sends, which `verify` can be given. */
export async function writeEvents(doc: Document): Promise<void> {
  const folder = join(root, generated.signature)
  const types = await generateTypes(webhookEvents(doc), { name: 'PosthornEvents', source: 'spec/' })
  await mkdir(folder, { recursive: true })
  const said = `/**
 * The events that Posthorn itself sends: pings, and notices to the operator.
 *
 * @example
 * \`\`\`ts
 * const event = await verify<Events | PosthornEvents>(body, headers, secret)
 * if (event.type === 'posthorn.ping') console.log(event.data.webhookId)
 * \`\`\`
 */
`
  await writeFile(
    join(folder, 'posthorn-events.ts'),
    types.replace(/^(?=export type PosthornEvents =)/m, said),
  )
}
