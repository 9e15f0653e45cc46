/** Rebuilds a view from the `path → JSON` leaves it is sent as, updating only what has changed. */
import { createLeafTree } from '../../shared/protocol/leaves.ts'

/** The part of a Colyseus schema map that is needed here. */
export interface LeafMap {
  forEach(each: (json: string, path: string) => void): void
  readonly size: number
}

export interface LeafMirror<View> {
  /** Brings the view up to date; undefined while there are no leaves. Unchanged parts stay the same objects. */
  read(leaves: LeafMap): View | undefined
}

/** Creates an empty mirror, for one viewer's leaves. */
export function mirrorLeaves<View>(): LeafMirror<View> {
  const known = new Map<string, string>()
  const tree = createLeafTree()
  return {
    read(leaves) {
      leaves.forEach((json, path) => {
        if (known.get(path) === json) return
        known.set(path, json)
        tree.set(path, json)
      })
      if (known.size > leaves.size) forgetMissing(leaves)
      return tree.value() as View | undefined
    },
  }

  function forgetMissing(leaves: LeafMap): void {
    const there = new Set<string>()
    leaves.forEach((_, path) => {
      there.add(path)
    })
    for (const path of [...known.keys()]) {
      if (there.has(path)) continue
      known.delete(path)
      tree.delete(path)
    }
  }
}
