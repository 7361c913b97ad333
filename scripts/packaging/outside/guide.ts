/** One thing that a guide has its reader do. */
export type Step =
  | { kind: 'write'; file: string; text: string }
  | { kind: 'run'; commands: string; prints?: string }

const fence = /^```(\w+)(?: title=(\S+))?\n(.*?)^```$/gms

/**
 * What a guide has its reader do, from its fenced blocks: a block with a `title` is a file, `sh` is typed, and a `text` after
 * that is what it prints.
 */
export function stepsOf(markdown: string): Step[] {
  const steps: Step[] = []
  for (const [, language, file, text = ''] of markdown.matchAll(fence)) {
    const last = steps.at(-1)
    if (file) steps.push({ kind: 'write', file, text })
    else if (language === 'sh') steps.push({ kind: 'run', commands: text })
    else if (language === 'text' && last?.kind === 'run') last.prints = text
    else throw new Error(`a guide cannot have a block of ${language} here:\n${text}`)
  }
  return steps
}

/** The steps as a shell script, which leaves what the n-th one prints in `$OUT/n`, and ends what it started. */
export function toScript(steps: readonly Step[]): string {
  const lines = steps.map((step, at) =>
    step.kind === 'write'
      ? `cat >${step.file} <<'END_OF_FILE'\n${step.text}END_OF_FILE`
      : `{\n${step.commands}} >"$OUT/${at}" 2>"$OUT/${at}.errors"`,
  )
  // By group, as what npx starts does not end with it.
  const end = "trap 'for job in $(jobs -p); do kill -- -$job 2>/dev/null; done; wait' EXIT"
  return ['set -meuo pipefail', end, ...lines, ''].join('\n')
}

/** Whether it is what the guide says, in which `…` stands for anything. */
export function printed(output: string, said: string): boolean {
  const pattern = said
    .replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .split('…')
    .join('[^\\n]+')
  return new RegExp(`^${pattern}$`).test(output)
}
