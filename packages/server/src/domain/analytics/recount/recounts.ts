import { noteLoss } from './note-loss.ts'
import { createRecount } from './recount.ts'
import type { RecountDeps } from './recount-deps.ts'

/** What is done about counts that died with a process. */
export const createRecounts = (deps: RecountDeps) => ({
  noteLoss: noteLoss(deps.losses),
  sweep: createRecount(deps),
})
