import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import type { Packed } from './pack.ts'

/** The ways in which our packages are not meant to be found: they are ES modules with `exports`. */
const unsupported = new Set(['node10', 'node16-cjs'])

/** What publint and attw have to say of a tarball. */
export async function checkEntryPoints({ data }: Packed): Promise<string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: data.buffer }, strict: true })
  const wrong = (await typeProblems(data)).filter(
    problem => !('resolutionKind' in problem && unsupported.has(problem.resolutionKind)),
  )
  return [
    ...messages.map(message => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`),
    ...wrong.map(problem => `attw: ${JSON.stringify(problem)}`),
  ]
}

async function typeProblems(data: Uint8Array): Promise<Problem[]> {
  const analysis = await checkPackage(createPackageFromTarballData(data))
  return analysis.types ? analysis.problems : []
}
