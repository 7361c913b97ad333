export const orderings = ['created', '-created', 'modified', '-modified', 'name', '-name'] as const

/** What a list is sorted by; a minus turns it round. */
export type Ordering = (typeof orderings)[number]

type Subject = 'created' | 'modified' | 'name'

const subjects: Readonly<Record<Ordering, Subject>> = {
  created: 'created',
  '-created': 'created',
  modified: 'modified',
  '-modified': 'modified',
  name: 'name',
  '-name': 'name',
}

export const parseOrdering = (ordering: Ordering): { subject: Subject; direction: 1 | -1 } => ({
  subject: subjects[ordering],
  direction: ordering.startsWith('-') ? -1 : 1,
})
