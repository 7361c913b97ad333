/**
 * A visitor that calls `check` for every operation below `paths`: those of the `webhooks` section are answered by
 * receivers, not by us, and keep to none of these rules.
 */
export function eachOperation(check) {
  return {
    Paths: {
      PathItem: {
        Operation(operation, context, { PathItem: item }) {
          check(operation, context, item)
        },
      },
    },
  }
}

/** The object itself, or what its `$ref` leads to. */
export function resolved(node, { resolve }) {
  return node?.$ref ? resolve(node).node : node
}
