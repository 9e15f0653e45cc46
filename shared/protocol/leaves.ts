/**
 * How a view travels: flattened into leaves, so that only what changed is sent. A leaf is a path (keys joined by
 * `/`) and the JSON of what stands there.
 *
 * Objects are flattened by their keys; an array that holds an object or an array is flattened by index, with its
 * length under `#`. Everything else is one leaf: primitives, arrays of primitives, and whatever is empty.
 * `/`, `#` and `~` in a key are written `~1`, `~2` and `~0`.
 *
 * Why leaves in a map of the room's state, rather than a patch a message (`room.send('patch', …)`)? Whoever joins or comes
 * back is sent the state as it is, with no snapshot of ours to keep and to hand out; patches and the full state reach a
 * client in one order, so none is applied twice or missed; and a patch is encoded once for all who see the same, screens
 * and neighbours, whereas a message is encoded anew for each. A changed leaf travels as its number in the map and its
 * JSON: its path is sent once. The price is that the SDK knows no types of it, which `client/connection/view-mirror.ts` puts back.
 *
 * In the room's state (`server/room/state-schema.ts`) these stand in `state.public.leaves` and, for a seat, in
 * `state.seats.get(role).leaves`; a client finds no seat there but its own.
 */

/** What JSON can say. `undefined` in an object counts as not being there. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** The key under which an array of objects has its length. */
export const LENGTH = '#'

/** Flattens a view (or any plain JSON value) into leaves by path. */
export function flatten(view: unknown): Map<string, string> {
  const leaves = new Map<string, string>()
  collect(view as Json, '', leaves)
  return leaves
}

/** The view that {@link flatten} made these leaves of; `undefined` of none at all. */
export function unflatten(leaves: Iterable<readonly [string, string]>): unknown {
  const tree = createLeafTree()
  for (const [path, json] of leaves) tree.set(path, json)
  return tree.value()
}

/** Leaves that change one by one, and the view they make. */
export interface LeafTree {
  set(path: string, json: string): void
  delete(path: string): void
  /**
   * The view as it is now, `undefined` while there are no leaves. What has not changed since the last call is the
   * same object as then, so it can be compared by identity.
   */
  value(): unknown
}

export function createLeafTree(): LeafTree {
  const root: Node = { children: new Map(), json: null, built: NOT_BUILT }
  return {
    set: (path, json) => {
      let node = root
      node.built = NOT_BUILT
      for (const key of keysOf(path)) {
        let child = node.children.get(key)
        if (!child) {
          child = { children: new Map(), json: null, built: NOT_BUILT }
          node.children.set(key, child)
        }
        child.built = NOT_BUILT
        node = child
      }
      node.json = json
    },
    delete: (path) => prune(root, keysOf(path), 0),
    value: () => build(root),
  }
}

interface Node {
  children: Map<string, Node>
  json: string | null
  built: unknown
}
const NOT_BUILT = Symbol('not built')

function collect(value: Json, path: string, leaves: Map<string, string>): void {
  if (Array.isArray(value)) {
    if (!value.some((item) => typeof item === 'object' && item !== null)) {
      leaves.set(path, JSON.stringify(value))
      return
    }
    leaves.set(join(path, LENGTH), String(value.length))
    for (const [index, item] of value.entries()) collect(item, join(path, String(index)), leaves)
  } else if (typeof value === 'object' && value !== null) {
    const known = Object.entries(value).filter(([, item]) => item !== undefined)
    if (known.length === 0) leaves.set(path, '{}')
    for (const [key, item] of known) collect(item, join(path, escapeKey(key)), leaves)
  } else if (value !== undefined) {
    leaves.set(path, JSON.stringify(value))
  }
}

function build(node: Node): unknown {
  if (node.built !== NOT_BUILT) return node.built
  node.built = node.children.size > 0 ? buildInner(node.children) : parse(node.json)
  return node.built
}

function buildInner(children: Map<string, Node>): unknown {
  const length = children.get(LENGTH)
  if (length) {
    return Array.from({ length: Number(length.json) }, (_, index) => {
      const item = children.get(String(index))
      return item ? build(item) : undefined
    })
  }
  return Object.fromEntries([...children].map(([key, child]) => [unescapeKey(key), build(child)]))
}

function parse(json: string | null): unknown {
  return json === null ? undefined : JSON.parse(json)
}

/** Takes a leaf out, and the branches that hold nothing without it. */
function prune(node: Node, keys: readonly string[], depth: number): void {
  node.built = NOT_BUILT
  const key = keys[depth]
  if (key === undefined) {
    node.json = null
    return
  }
  const child = node.children.get(key)
  if (!child) return
  prune(child, keys, depth + 1)
  if (child.json === null && child.children.size === 0) node.children.delete(key)
}

/** The root's own path is empty; every key is written with a `/` before it, so that an empty key is one too. */
function join(path: string, key: string): string {
  return `${path}/${key}`
}

function keysOf(path: string): string[] {
  return path.split('/').slice(1)
}

const SPECIAL = /[~/#]/

/** A key as it is written in a path. */
export function escapeKey(key: string): string {
  if (!SPECIAL.test(key)) return key
  return key.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('#', '~2')
}

function unescapeKey(key: string): string {
  return key.replaceAll('~2', '#').replaceAll('~1', '/').replaceAll('~0', '~')
}
