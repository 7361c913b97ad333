import { existsSync, globSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Deletes what the compiler made of sources that are gone: it leaves that behind, and it would be packed. */
export function pruneDist(folder: string): void {
  for (const map of globSync('dist/**/*.map', { cwd: folder })) {
    const { sources }: { sources: string[] } = JSON.parse(readFileSync(join(folder, map), 'utf8'))
    const gone = sources.every(source => !existsSync(join(folder, dirname(map), source)))
    if (!gone) continue
    rmSync(join(folder, map))
    rmSync(join(folder, map.replace(/\.map$/, '')), { force: true })
  }
}
