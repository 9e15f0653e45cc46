/**
 * How a view is sent: flattened into leaves, so that only the leaves that changed are sent. A leaf is a path (keys joined
 * by `/`) and the JSON of the value there.
 *
 * Objects are flattened by key. An array that contains an object or an array is flattened by index, with its length
 * under the key `#`. Everything else is one leaf: primitives, arrays of primitives, empty objects and arrays. In a key,
 * `~`, `/` and `#` are written `~0`, `~1` and `~2`.
 *
 * The leaves are in maps of the Colyseus room state (`server/room/state-schema.ts`): `state.public.leaves` and, for each
 * seat, `state.seats.get(role).leaves`; a client's copy of the state contains its own seat only.
 *
 * The alternative, a message per patch (`room.send('patch', …)`), was not taken because the room state gives three things
 * without code of ours. A client that joins or reconnects is sent the whole state. State and patches reach a client in
 * order, so no patch is lost or applied twice. A patch is encoded once for all screens and neighbours. A changed leaf is
 * sent as its number in the map and its JSON; its path is sent only once. The price is that the SDK does not know the
 * type of a view; `client/connection/view-mirror.ts` restores it.
 */

/** A JSON value. A key whose value is `undefined` counts as missing. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** The key of the length of an array that is flattened by index. */
export const LENGTH = '#'

/** Flattens a view (or any plain JSON value) into a map from path to JSON. */
export function flatten(view: unknown): Map<string, string> {
  const leaves = new Map<string, string>()
  collect(view as Json, '', leaves)
  return leaves
}

/** Rebuilds a view from its leaves: the inverse of {@link flatten}. No leaves give `undefined`. */
export function unflatten(leaves: Iterable<readonly [string, string]>): unknown {
  const tree = createLeafTree()
  for (const [path, json] of leaves) tree.set(path, json)
  return tree.value()
}

/** Leaves that change one by one, and the view rebuilt from them. */
export interface LeafTree {
  set(path: string, json: string): void
  delete(path: string): void
  /**
   * The view as it is now; `undefined` while there are no leaves. Parts that have not changed since the last call are
   * the same objects as then, so they can be compared by identity.
   */
  value(): unknown
}

/** A tree without leaves. */
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

/** Removes a leaf, and the branches that are empty without it. */
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

/** The root's path is empty and every key has a `/` before it, so that the empty string can be a key. */
function join(path: string, key: string): string {
  return `${path}/${key}`
}

function keysOf(path: string): string[] {
  return path.split('/').slice(1)
}

const SPECIAL = /[~/#]/

/** A key as it is written in a path: `~`, `/` and `#` are escaped. */
export function escapeKey(key: string): string {
  if (!SPECIAL.test(key)) return key
  return key.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('#', '~2')
}

function unescapeKey(key: string): string {
  return key.replaceAll('~2', '#').replaceAll('~1', '/').replaceAll('~0', '~')
}
