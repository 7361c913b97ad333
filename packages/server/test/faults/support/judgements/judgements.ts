import { attemptsAreCounted } from './attempts-are-counted.ts'
import { deletedIsDeleted } from './deleted-is-deleted.ts'
import { everyDeliveryIsOne } from './every-delivery-is-one.ts'
import { everyKeyIsOneEvent } from './every-key-is-one-event.ts'
import type { Judgement } from './judgement.ts'
import { nothingIsLost } from './nothing-is-lost.ts'
import { processesAreSound } from './processes-are-sound.ts'
import { rateLimitsHold } from './rate-limits-hold.ts'
import { refusalsAreHonest } from './refusals-are-honest.ts'
import { secretsAreInTime } from './secrets-are-in-time.ts'
import { statisticsAgree } from './statistics-agree.ts'

/** What no combination of faults may break. */
export const judgements = {
  nothingIsLost,
  everyKeyIsOneEvent,
  refusalsAreHonest,
  everyDeliveryIsOne,
  attemptsAreCounted,
  statisticsAgree,
  rateLimitsHold,
  deletedIsDeleted,
  secretsAreInTime,
  processesAreSound,
} as const satisfies Record<string, Judgement>
