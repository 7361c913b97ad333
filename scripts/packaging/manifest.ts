import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './paths.ts'

/** What the scripts read of a package.json. */
export interface Manifest {
  name: string
  version: string
  private?: boolean
  description?: string
  license?: string
  sideEffects?: boolean | string[]
  engines?: { node?: string }
  homepage?: string
  repository?: { url?: string; directory?: string }
  publishConfig?: { access?: string; provenance?: boolean }
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

export interface Package {
  /** Relative to the root of the checkout. */
  folder: string
  manifest: Manifest
}

/** The packages of the workspace that are published. */
export function publishedPackages(): Package[] {
  return globSync(['packages/*/package.json', 'spec/package.json'], { cwd: root })
    .toSorted()
    .map(file => ({ folder: dirname(file), manifest: JSON.parse(readFileSync(join(root, file), 'utf8')) }))
    .filter(({ manifest }) => !manifest.private)
}
