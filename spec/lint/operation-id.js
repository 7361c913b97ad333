import { eachOperation } from './each-operation.js'

const dotted = /^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)+$/
const folder = /[/\\]paths[/\\]([a-z]+)[/\\][^/\\]+$/
const surfaces = ['app', 'portal', 'organization', 'tenant', 'admin', 'platform']

/**
 * Operation ids are dotted, because the SDK nests on the dots. Those of the app surface are bare (`webhooks.create`), the
 * others begin with the surface, which is the name of the folder that the path is described in.
 */
export function operationId() {
  return eachOperation(({ operationId: id }, { report, location }) => {
    const at = location.child('operationId')
    if (typeof id !== 'string' || !dotted.test(id)) {
      return report({ message: 'The operationId must be words joined by dots.', location: at })
    }
    const surface = folder.exec(location.source.absoluteRef)?.[1]
    const [first] = id.split('.')
    if (!surfaces.includes(surface)) {
      report({ message: `A path is described in paths/{${surfaces.join(',')}}/.`, location })
    } else if (surface === 'app' ? surfaces.includes(first) : first !== surface) {
      const message =
        surface === 'app'
          ? `The operationId of an app operation must not begin with "${first}.".`
          : `The operationId must begin with "${surface}.".`
      report({ message, location: at })
    }
  })
}
