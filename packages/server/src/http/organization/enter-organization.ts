import type { Gate } from '../../domain/access/enter.ts'
import type { AppScope, Scope } from '../../domain/access/scope.ts'
import { Forbidden, NotFound } from '../../domain/errors.ts'

const notYours = (): Forbidden => new Forbidden('The credentials do not reach this organization.')

/** Enters the app that new endpoints of an organization belong to. @throws Forbidden for one that the scope does not reach */
export const enterOrganization = async (
  gate: Gate,
  scope: Scope,
  organizationId: string,
): Promise<AppScope> => {
  try {
    return await gate.enterDefaultApp(scope, organizationId)
  } catch (error) {
    throw error instanceof NotFound ? notYours() : error
  }
}

/** An endpoint stays with its organization. @throws Forbidden when a body names another one */
export const assertSameOrganization = ({ tenantId }: AppScope, organizationId: string | undefined): void => {
  if (organizationId !== undefined && organizationId !== tenantId) throw notYours()
}
