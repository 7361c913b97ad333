import { rootKey } from '../../support/start-platform.ts'
import { signToken } from '../../contract/world/tokens.ts'
import type { World } from '../../contract/world/world.ts'

/** A credential to try all operations with. */
export interface Access {
  who: string
  /** Sent wherever a bearer credential is taken. */
  bearer?: (world: World) => string | Promise<string>
  /** The cookie of a session in the portal. */
  session?: (world: World) => string
  /** Which operations it is meant for, by how their ids look; absent: a short run leaves it out. */
  home?: string
}

export const accesses: readonly Access[] = [
  { who: 'the root key', bearer: () => rootKey, home: '^(platform|admin)\\.' },
  {
    who: "an app's key",
    bearer: ({ mine }) => mine.appKey,
    home: '^(?!platform\\.|admin\\.|organization\\.|tenant\\.|portal\\.)',
  },
  { who: "a tenant's key", bearer: ({ mine }) => mine.tenantKey, home: '^(organization|tenant)\\.' },
  { who: 'a session of the portal', session: ({ mine }) => mine.session, home: '^portal\\.' },
  { who: 'a token that reaches everything', bearer: () => signToken() },
  { who: 'a token of a tenant', bearer: ({ mine }) => signToken({ tenant_id: mine.tenantId }) },
  { who: 'a token of an app', bearer: ({ mine }) => signToken({ app_id: mine.appId }) },
  { who: 'nobody' },
]
