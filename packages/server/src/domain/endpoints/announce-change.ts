import type { EndpointDeps } from './endpoint-deps.ts'
import { rowsIn } from '../rows-in.ts'

/**
 * Tells every process that publishes for the app to read its endpoints anew. Comes after the change is stored and
 * before it is answered, so that a publish which follows the answer sees it.
 */
export const announceChange = async (
  deps: Pick<EndpointDeps, 'apps' | 'directory' | 'nudge'>,
  appId: string,
): Promise<void> => {
  await rowsIn(deps.apps).updateOne({ _id: appId }, { $inc: { endpointsVersion: 1 } })
  deps.nudge()
  await deps.directory.outdate(appId)
}
