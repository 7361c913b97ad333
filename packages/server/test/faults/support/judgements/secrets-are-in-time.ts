import { verify } from '@posthorn/signature'
import type { ReceivedRequest } from '../../../support/start-receiver.ts'
import type { Rotation } from '../chaos-changes.ts'
import { type Judgement, LATE_MS, nameIn, signedAt } from './judgement.ts'

const SECOND_MS = 1_000

/** Whether a request that was signed then may bear the signature of a secret, and whether it has to. */
const reignOf = ({ askedAt, answeredAt }: Rotation, later: readonly Rotation[], at: number) => {
  const latest = at + SECOND_MS
  const mayUntil = Math.min(
    ...later.map(next => next.answeredAt + Math.max(next.graceSeconds * SECOND_MS, LATE_MS)),
  )
  const mustUntil = Math.min(...later.map(next => next.askedAt + next.graceSeconds * SECOND_MS))
  return {
    may: latest > askedAt && at <= mayUntil,
    must: at >= answeredAt + LATE_MS && latest < mustUntil,
  }
}

const isSignedBy = (request: ReceivedRequest, { secret }: Rotation): Promise<boolean> =>
  verify(request.body, request.headers, secret, { now: () => signedAt(request) }).then(
    () => true,
    () => false,
  )

/**
 * What arrives is signed by the secret that was there, beside the one before it as long as that has grace, and by no other.
 */
export const secretsAreInTime: Judgement = async ({ rotations, requests }) => {
  const judged = requests
    .filter(({ path }) => nameIn(path) === 'rotated')
    .map(async request => {
      const signed = await Promise.all(rotations.map(rotation => isSignedBy(request, rotation)))
      const isRight = rotations.every((rotation, index) => {
        const { may, must } = reignOf(rotation, rotations.slice(index + 1), signedAt(request))
        return signed[index] ? may : !must
      })
      const signers = signed.flatMap((isSigner, index) => (isSigner ? [index] : []))
      return isRight && signers.length > 0
        ? []
        : [{ eventId: request.eventId, at: signedAt(request), signers, rotations }]
    })
  return (await Promise.all(judged)).flat()
}
