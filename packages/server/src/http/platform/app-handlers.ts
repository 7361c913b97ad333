import type { Gate } from '../../domain/access/enter.ts'
import type { Apps, AppView } from '../../domain/apps/apps.ts'
import type { SurfaceHandlers } from '../call-context.ts'
import { dataOf, pageOf } from '../envelope.ts'
import type { App } from '../generated/types.gen.ts'

const present = (app: AppView): App => ({
  ...app,
  createdAt: app.createdAt.toISOString(),
  updatedAt: app.updatedAt.toISOString(),
})

export const appHandlers = (gate: Gate, apps: Apps) =>
  ({
    'platform.apps.create': async ({ scope, body }) => dataOf(present(await apps.create(scope, body))),
    'platform.apps.list': async ({ scope, query }) => pageOf(await apps.list(scope, query), present),
    'platform.apps.get': async ({ scope, params }) =>
      dataOf(present(await apps.get(await gate.enterApp(scope, params.appId)))),
    'platform.apps.update': async ({ scope, params, body }) =>
      dataOf(present(await apps.update(await gate.enterApp(scope, params.appId), body))),
    'platform.apps.delete': async ({ scope, params }) =>
      await apps.remove(await gate.enterApp(scope, params.appId)),
  }) satisfies SurfaceHandlers<'platform.apps.'>
