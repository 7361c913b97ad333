import { join } from 'node:path'
import { compile, complaintsOf } from './compile.ts'
import { type Given, given } from './given.ts'
import type { EntryPoint } from './packages.ts'

/**
 * What the compiler has to say of samples, each a module of its own in the package of an entry point. What they name, and
 * neither import nor declare themselves, is of what the entry point exports, or {@link given}.
 */
export function complaintsAbout(
  { specifier, file }: EntryPoint,
  samples: readonly string[],
  exported: readonly string[],
): string[] {
  const own = Object.fromEntries(exported.map(name => [name, `import { ${name} } from '${specifier}'`]))
  const at = (name: string) => join(file, '..', name)
  const modules = new Map(
    samples.map((sample, number) => [
      at(`documented-${number}.ts`),
      completed(sample, { ...given(subjectOf(sample) ?? specifier), ...own }),
    ]),
  )
  const texts = new Map([...modules, [at('events.ts'), `export ${given(specifier).Events}`]])
  const program = compile([...modules.keys()], texts)
  return [...new Set([...modules.keys()].flatMap(name => complaintsOf(program, name)))]
}

/** The framework's entry point that a sample imports itself. */
const subjectOf = (sample: string): string | undefined =>
  /from '(@posthorn\/signature\/.+)'/.exec(sample)?.[1]

/** A sample with the declarations of what it names, and of what those name. */
function completed(sample: string, known: Given): string {
  let code = `${sample}\nexport {}\n`
  for (let missing = true; missing; ) {
    missing = false
    for (const [name, line] of Object.entries(known)) {
      if (code.includes(`\n${line}\n`) || !names(code, name)) continue
      code += `${line}\n`
      missing = true
    }
  }
  return code
}

/** Whether code names something that it neither imports nor declares. */
function names(code: string, name: string): boolean {
  const used = new RegExp(`(?<![\\w'])(?<!(?<!\\.)\\.)${name}\\b(?!['])`)
  const declared = new RegExp(
    `^import .*\\b${name}\\b|^(?:export )?(?:declare |await )?(?:const|using|class|interface|type|function) (?:\\{[^}]*\\b)?${name}\\b`,
    'm',
  )
  return used.test(code) && !declared.test(code)
}
