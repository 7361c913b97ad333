import type { Judgement } from './judgement.ts'

/** Nobody was told of an error within, and all ended in good order, without a word on standard error. */
export const processesAreSound: Judgement = ({ processes }) => [
  ...processes.flatMap(({ log }) => log).filter(({ status }) => Number(status) === 500),
  ...processes.map(({ stderr }) => stderr).filter(stderr => stderr !== ''),
  ...processes.map(({ code }) => code).filter(code => code !== 0 && code !== null),
]
