import { serve } from '../processes/serve.ts'
import { runBareLoop } from './bare-loop.ts'
import { type ClosedLoop, type Load, startClosedLoop } from './closed-loop.ts'
import { type Stream, startOpenLoop } from './open-loop.ts'

let load: Load | undefined

/** The publishers' process, which runs the bare loop too. */
const commands = {
  bareLoop: runBareLoop,
  closedLoop: (how: ClosedLoop): void => {
    load = startClosedLoop(how)
  },
  openLoop: (streams: readonly Stream[]): void => {
    load = startOpenLoop(streams)
  },
  stop: async () => (await load?.stop()) ?? [],
}

export type PublisherCommands = typeof commands

serve(commands)
