import { gzipSync } from 'node:zlib'
import { bundle } from './bundle.ts'
import { sizeLimits } from './size-limits.ts'

// How much of a page's or a function's weight the packages are, and whether that is still what was decided.
for (const { code, bytes } of sizeLimits) {
  const size = gzipSync((await bundle(code)).code, { level: 9 }).length
  const ok = size <= bytes
  console.log(`${ok ? '✓' : '✗'} ${code}: ${size} of ${bytes} bytes`)
  if (!ok) process.exitCode = 1
}
