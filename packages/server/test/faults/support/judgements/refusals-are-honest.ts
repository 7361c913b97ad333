import { isGoodRefusal } from '../settle.ts'
import type { Judgement } from './judgement.ts'

export const refusalsAreHonest: Judgement = ({ refusals }) =>
  refusals.filter(refusal => !isGoodRefusal(refusal))
