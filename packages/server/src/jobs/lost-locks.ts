import type { Agenda, AgendaStatus, JobParameters } from 'agenda'
import { LOCK_MS } from './hold-job.ts'

type Lock = Pick<JobParameters, '_id' | 'lockedAt'>

const listOf = (jobs: AgendaStatus['lockedJobs']): Lock[] => (typeof jobs === 'number' ? [] : jobs)

const isExpired = ({ lockedAt }: Lock): boolean => !!lockedAt && lockedAt.getTime() < Date.now() - LOCK_MS

const nameOf = ({ _id, lockedAt }: Lock): string => `${_id} ${lockedAt?.getTime()}`

/**
 * Whether Agenda counts locks among its own that it will never give back. It drops a job whose lock ran out before its turn
 * came, as after a stalled look at the database, and goes on counting it: at the limit it looks for no such job any more.
 */
export const hasLostLocks = async (agenda: Agenda): Promise<boolean> => {
  const { lockedJobs, runningJobs, queuedJobs } = await agenda.getRunningStats(true)
  const alive = new Set([...listOf(runningJobs), ...listOf(queuedJobs)].map(nameOf))
  return listOf(lockedJobs).some(lock => isExpired(lock) && !alive.has(nameOf(lock)))
}
