import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { packAll } from './pack.ts'

// `pnpm pack:all FOLDER`: the tarballs of everything that is published.
const [folder] = process.argv.slice(2)
if (!folder) throw new Error('usage: pnpm pack:all FOLDER')
await mkdir(folder, { recursive: true })
for (const { tarball } of await packAll(resolve(folder))) console.log(tarball)
