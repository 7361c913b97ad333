import { type Judgement, LATE_MS, signedAt } from './judgement.ts'

/** From the answer to its deletion on no event is meant for an endpoint, and it gets what was under way and nothing else. */
export const deletedIsDeleted: Judgement = ({ deletions, events, requests }) =>
  deletions.flatMap(({ webhookId, path, answeredAt }) => [
    ...events.filter(
      ({ createdAt, decisions }) =>
        createdAt.getTime() > answeredAt && decisions.some(({ endpointId }) => endpointId === webhookId),
    ),
    ...requests.filter(request => request.path === path && signedAt(request) > answeredAt + LATE_MS),
  ])
