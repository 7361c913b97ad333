import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createClient, type UserConfig } from '@hey-api/openapi-ts'
import { answerExamples } from './answer-examples.ts'
import { clientPlugin } from './client-plugin.ts'
import { clientView, isEnveloped } from './client-view.ts'
import { contractPlugin } from './contract-plugin.ts'
import { documentTypes } from './document-types.ts'
import { basePath, type Document } from './openapi.ts'
import { writeEvents } from './events.ts'
import { generated, root } from './paths.ts'
import { typeExamples } from './schema-examples.ts'
import { serverView } from './server-view.ts'
import { mocksView } from './mocks-view.ts'

const header = '// Generated from spec/ by `pnpm generate`. Do not edit.'

/** The surfaces that the SDK has a client of; people in a browser have the portal. */
const surfaces = ['app', 'platform', 'admin', 'organization', 'tenant'] as const

function job(doc: Document, folder: string, plugins: UserConfig['plugins']): UserConfig {
  return {
    // The generator wants its own type of a document; ours is a narrower one of the same thing, and a copy, since it patches.
    input: structuredClone(doc) as unknown as Record<string, unknown>,
    output: {
      path: join(root, folder),
      entryFile: folder.startsWith(generated.sdk),
      module: { extension: '.ts' },
      header,
    },
    logs: { level: 'silent', file: false },
    plugins,
  }
}

function isNamed({ path, role }: { path?: unknown; role?: unknown } = {}): boolean {
  return (Array.isArray(path) && path[1] === 'schemas') || role === 'response' || role === 'payload'
}

/** All TypeScript that comes from the contract. */
export async function generateCode(doc: Document): Promise<void> {
  const { server, sdk, mocks } = generated
  const clients = surfaces.map(surface => ({
    surface,
    view: clientView(doc, surface),
    /** What examples call a client. */
    variable: surface === 'app' ? 'posthorn' : surface,
    prefix: surface === 'app' ? '' : `${surface}.`,
    folder: `${sdk}/${surface}`,
  }))
  const client = ({ surface, view, variable, prefix, folder }: (typeof clients)[number]): UserConfig =>
    job(view, folder, [
      // Only what a user may want to name: models, answers and received payloads, not the wire's own shapes.
      { name: '@hey-api/typescript', includeInEntry: ({ meta }) => isNamed(meta) },
      clientPlugin({
        root: `${surface.charAt(0).toUpperCase()}${surface.slice(1)}Api`,
        variable,
        basePath: basePath(doc),
        enveloped: isEnveloped(doc, surface),
        prefix,
      }),
    ])
  // From nothing, so that what the contract no longer has does not stay behind.
  await Promise.all(
    Object.values(generated).map(folder => rm(join(root, folder), { recursive: true, force: true })),
  )
  await createClient([
    job(serverView(doc), server, ['@hey-api/typescript', contractPlugin({ document: doc })]),
    ...clients.map(client),
    job(mocksView(doc), mocks, ['@hey-api/typescript', 'msw']),
  ])
  const types = (folder: string) => join(root, folder, 'types.gen.ts')
  await Promise.all([
    ...clients.map(({ surface, view, variable, prefix, folder }) =>
      documentTypes(
        types(folder),
        new Map([...typeExamples(doc, surface), ...answerExamples(view, variable, prefix)]),
      ),
    ),
    documentTypes(types(mocks), typeExamples(doc, 'app')),
  ])
  await writeVersion()
  await writeEvents(doc)
}

/** The client says its version to the server, and reads no files. */
async function writeVersion(): Promise<void> {
  const { version } = JSON.parse(await readFile(join(root, 'packages/sdk/package.json'), 'utf8'))
  const text = `${header}\n\nexport const version = ${JSON.stringify(version)};\n`
  await writeFile(join(root, generated.sdk, 'version.ts'), text)
}
