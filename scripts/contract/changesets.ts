import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const bumps = ['patch', 'minor', 'major'] as const
export type Bump = (typeof bumps)[number]

/** What the changesets of a folder declare: the biggest bump of each package. */
export function declaredBumps(folder: string): Map<string, Bump> {
  const declared = new Map<string, Bump>()
  for (const file of globSync('*.md', { cwd: folder })) {
    const [, head = ''] = /^---\n(.*?)\n---\n/s.exec(readFileSync(join(folder, file), 'utf8')) ?? []
    for (const [, name = '', bump = ''] of head.matchAll(/^['"]?([^'":]+)['"]?: *(\w+)$/gm)) {
      const size = bumps.find(known => known === bump)
      if (!size) throw new Error(`${file}: ${name} cannot be bumped by "${bump}"`)
      if (bumps.indexOf(size) >= bumps.indexOf(declared.get(name) ?? 'patch')) declared.set(name, size)
    }
  }
  return declared
}

/** Whether a bump tells users of a version that something they use has changed: before 1.0.0 a minor one does. */
export function tellsOfBreaking(bump: Bump | undefined, version: string): boolean {
  return bump === 'major' || (bump === 'minor' && version.startsWith('0.'))
}
