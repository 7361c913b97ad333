import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Package, publishedPackages } from './manifest.ts'
import { root } from './paths.ts'
import { pruneDist } from './prune-dist.ts'

const run = promisify(execFile)

export interface Packed extends Package {
  /** Path of the tarball. */
  tarball: string
  data: Uint8Array<ArrayBuffer>
}

/** Packs what is published, as it would be published, into a folder. */
export function packAll(folder: string): Promise<Packed[]> {
  return Promise.all(
    publishedPackages().map(async found => {
      const { name, version } = found.manifest
      const tarball = join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)
      pruneDist(join(root, found.folder))
      await run('pnpm', ['pack', '--out', tarball], { cwd: join(root, found.folder) })
      return { ...found, tarball, data: new Uint8Array(await readFile(tarball)) }
    }),
  )
}
