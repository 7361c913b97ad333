import type { HttpHandler } from 'msw'
import type { AppOperationKey } from './app-contract.ts'
import { appResolvers } from './app-operations.ts'
import { createMswHandlers, type MswHandlerFactories } from './generated/msw.gen.ts'
import type { Mock } from './mock.ts'
import type { Resolver } from './operation.ts'

/** msw handlers for the app surface below `baseUrl`, bound to a mock; an operation that is missing does not compile. */
export const appHandlers = (mock: Mock, baseUrl: string): readonly HttpHandler[] => {
  const pick: Record<keyof MswHandlerFactories, Resolver> & Record<AppOperationKey, Resolver> =
    appResolvers(mock)
  return createMswHandlers({ baseUrl }).all({ pick })
}
