import type { Reporter, TestModule } from 'vitest/node'

/** Prints what each fault did, as a table in Markdown. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = modules.flatMap(module =>
      [...module.children.allTests()].flatMap(test => {
        const { tally } = test.meta()
        if (!tally) return []
        const { published, acknowledged, received, lost, duplicates, seconds } = tally
        const cells = [test.name, published, acknowledged, received, lost, duplicates, seconds.toFixed(1)]
        return `| ${cells.join(' | ')} |`
      }),
    )
    const head = '| fault | published | acknowledged | received | lost | duplicates | seconds |'
    process.stdout.write(`\n${[head, '|---|--:|--:|--:|--:|--:|--:|', ...rows].join('\n')}\n`)
  }
}
