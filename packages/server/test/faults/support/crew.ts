import { eventually } from '../../support/eventually.ts'
import type { Node, NodeOptions } from './node.ts'
import type { Random } from './random.ts'
import type { Stage } from './stage.ts'

/** A deployment whose processes come and go: each has a place, and somebody sees to it that no place stays empty. */
export interface Crew {
  /** The process that has a place now. */
  at: (place: number) => Node
  all: () => readonly Node[]
  /** Starts another one in the place of one that goes, unless somebody has seen to that. */
  replace: (place: number, leaving: Node) => Promise<void>
  /** The address of one that answers requests, by chance. It may be dead, asleep, or not listening yet. */
  anyServer: () => string
  /** Resolves when every place has a process that is ready, and they own so many lanes. */
  isReady: (lanes: number) => Promise<void>
}

/** Where nobody listens. */
const NOWHERE = 'http://127.0.0.1:9'

export const gatherCrew = async (
  { launch, nodes }: Stage,
  roles: readonly NonNullable<NodeOptions['role']>[],
  env: Record<string, string>,
  random: Random,
): Promise<Crew> => {
  const places = [...nodes]
  const servers = new Map<number, string>()
  const listen = async (place: number, node: Node): Promise<void> => {
    const baseUrl = await node.listening()
    if (roles[place] !== 'worker' && places[place] === node) servers.set(place, baseUrl)
  }
  await Promise.all(places.map((node, place) => listen(place, node)))
  return {
    at: place => {
      const node = places[place]
      if (!node) throw new Error(`nobody has the place ${place}`)
      return node
    },
    all: () => places,
    replace: async (place, leaving) => {
      if (places[place] !== leaving) return
      const node = await launch({ role: roles[place] ?? 'all', env })
      places[place] = node
      // It may be gone before it listens.
      void listen(place, node).catch(() => undefined)
    },
    anyServer: () => (servers.size > 0 ? random.pick([...servers.values()]) : NOWHERE),
    isReady: async lanes => {
      await Promise.all(places.map(node => node.isReady()))
      await eventually(async () => {
        const ready = await Promise.all(places.map(node => node.readiness()))
        return ready.reduce((sum, each) => sum + each.lanes, 0) === lanes
      }, `${lanes} lanes that are owned`)
    },
  }
}
