import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateCode } from './code.ts'
import { bundle, root } from './paths.ts'
import { buildReference, bundleSpec } from './redocly.ts'

await bundleSpec()
const document = JSON.parse(await readFile(join(root, bundle.json), 'utf8'))
await Promise.all([generateCode(document), buildReference()])
console.log(`Generated from spec/ in ${(performance.now() / 1000).toFixed(1)} s`)
