/** A newer Posthorn has worked on the database: this one would not know what it reads there, and must not write. */
export class SchemaTooNew extends Error {
  override readonly name = 'SchemaTooNew'

  constructor(found: number, known: number) {
    super(
      `the database has schema version ${found}, and this Posthorn knows versions up to ${known}: start a newer one`,
    )
  }
}
