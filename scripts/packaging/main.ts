import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkContents } from './check-contents.ts'
import { checkEntryPoints } from './check-entry-points.ts'
import { packAll } from './pack.ts'
import { tarballFiles } from './tarball-files.ts'

// Whether the packages are fit to be published, judged by what would be.
const folder = await mkdtemp(join(tmpdir(), 'posthorn-packed-'))
try {
  for (const packed of await packAll(folder)) {
    const problems = [
      ...checkContents(packed.folder, tarballFiles(packed.data)),
      ...(await checkEntryPoints(packed)),
    ]
    for (const problem of problems) console.error(`${packed.manifest.name}: ${problem}`)
    if (problems.length > 0) process.exitCode = 1
  }
} finally {
  await rm(folder, { recursive: true })
}
