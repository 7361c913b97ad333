import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { breakingChanges, root } from './breaking-changes.ts'
import { declaredBumps, tellsOfBreaking } from './changesets.ts'

// Whoever breaks the contract has to say so: compares it with that of the last release.
const { name, version } = JSON.parse(readFileSync(join(root, 'spec/package.json'), 'utf8'))
const changes = await breakingChanges('spec/released/openapi.json', 'spec/dist/openapi.json')
if (changes.length > 0 && !tellsOfBreaking(declaredBumps(join(root, '.changeset')).get(name), version)) {
  for (const change of changes) console.error(`✗ ${change}`)
  console.error(
    `This breaks users of the last release, and no changeset says so: \`pnpm changeset\` with ${name}, ` +
      `${version.startsWith('0.') ? 'minor' : 'major'}, and what users have to do.`,
  )
  process.exitCode = 1
}
