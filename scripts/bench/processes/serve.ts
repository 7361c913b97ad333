/** What a child process can be asked to do: functions of one argument, over Node's IPC channel. */
export type Commands = Record<string, (input: never) => unknown>

export interface Question {
  id: number
  name: string
  input: unknown
}

export type Reply = { id: number } & ({ result: unknown } | { error: string })

/** Answers the parent's questions by these commands, and ends with the parent. */
export const serve = (commands: Commands): void => {
  const answer = async ({ id, name, input }: Question): Promise<Reply> => {
    try {
      // The parent asks through the type of these very commands.
      return { id, result: await commands[name]?.(input as never) }
    } catch (error) {
      return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    }
  }
  process.on('message', async (question: Question) => process.send?.(await answer(question)))
  process.on('disconnect', () => process.exit())
}
