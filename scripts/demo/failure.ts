/** What ends the demo and can be said in a sentence to whoever started it. */
export class Failure extends Error {
  override name = 'Failure'
}

/** Somebody pressed Ctrl-C, closed the terminal, or reads the output no more. */
export class Interrupted extends Failure {
  override name = 'Interrupted'
}
