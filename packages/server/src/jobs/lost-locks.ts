import type { Agenda, AgendaStatus } from 'agenda'
import { LOCK_MS } from './hold-job.ts'

const isExpired = ({ lockedAt }: { lockedAt?: Date | null | undefined }): boolean =>
  !!lockedAt && lockedAt.getTime() < Date.now() - LOCK_MS

const listOf = (jobs: AgendaStatus['lockedJobs']) => (typeof jobs === 'number' ? [] : jobs)

/**
 * Whether Agenda counts locks among its own that it will never give back. It drops a job whose lock ran out before its turn
 * came, as after a stalled look at the database, and goes on counting it: at the limit it looks for no such job any more.
 */
export const hasLostLocks = async (agenda: Agenda): Promise<boolean> => {
  const { lockedJobs, runningJobs, queuedJobs } = await agenda.getRunningStats(true)
  const alive = new Set([...listOf(runningJobs), ...listOf(queuedJobs)].map(({ _id }) => `${_id}`))
  return listOf(lockedJobs).some(job => isExpired(job) && !alive.has(`${job._id}`))
}
