/**
 * Compares two views leaf by leaf (`leaves.ts`) without flattening them: both are walked side by side, parts that are the
 * same object in both are skipped, and paths are built only where the views differ.
 */
import { escapeKey, flatten, LENGTH } from './leaves.ts'

/** What turns the leaves of one view into those of another. */
export interface LeafChanges {
  /** New and changed leaves, in the order of {@link flatten}. */
  set: [path: string, json: string][]
  /** Paths that only the earlier view has. */
  deleted: Set<string>
}

/**
 * The leaves that differ between two views.
 * @param before the earlier view: plain JSON that has not been changed in place since
 * @param after the later view, likewise
 */
export function diffLeaves(before: unknown, after: unknown): LeafChanges {
  const changes: LeafChanges = { set: [], deleted: new Set() }
  compare(before, after, [], changes)
  return changes
}

type Branch = Readonly<Record<string, unknown>>

/** How a value is flattened; `nothing` stands for a key that is missing. */
type Shape = 'nothing' | 'leaf' | 'list' | 'branch'

function compare(before: unknown, after: unknown, keys: string[], changes: LeafChanges): void {
  if (before === after) return
  const shape = shapeOf(after)
  if (shape !== shapeOf(before)) replace(before, after, keys, changes)
  else if (shape === 'leaf') compareLeaf(before, after, keys, changes)
  else if (shape === 'list') compareLists(before as unknown[], after as unknown[], keys, changes)
  else if (shape === 'branch') compareBranches(before as Branch, after as Branch, keys, changes)
}

function shapeOf(value: unknown): Shape {
  if (value === undefined) return 'nothing'
  if (typeof value !== 'object' || value === null) return 'leaf'
  if (Array.isArray(value)) return value.some(isObject) ? 'list' : 'leaf'
  for (const key of Object.keys(value)) if ((value as Branch)[key] !== undefined) return 'branch'
  return 'leaf'
}

const isObject = (item: unknown): boolean => typeof item === 'object' && item !== null

function compareLeaf(before: unknown, after: unknown, keys: readonly string[], { set }: LeafChanges): void {
  if (isObject(before) && isObject(after)) {
    const json = JSON.stringify(after)
    if (JSON.stringify(before) !== json) set.push([pathOf(keys), asLeaf(after, json)])
  } else
    set.push([pathOf(keys), isObject(after) ? asLeaf(after, JSON.stringify(after)) : JSON.stringify(after)])
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  keys: string[],
  changes: LeafChanges,
): void {
  if (before.length !== after.length) changes.set.push([`${pathOf(keys)}/${LENGTH}`, String(after.length)])
  const most = Math.max(before.length, after.length)
  for (let i = 0; i < most; i++) compareChild(before[i], after[i], String(i), keys, changes)
}

function compareBranches(before: Branch, after: Branch, keys: string[], changes: LeafChanges): void {
  for (const key of Object.keys(after)) compareChild(ownOf(before, key), after[key], key, keys, changes)
  for (const key of Object.keys(before))
    if (!Object.hasOwn(after, key)) compareChild(before[key], undefined, key, keys, changes)
}

function compareChild(
  before: unknown,
  after: unknown,
  key: string,
  keys: string[],
  changes: LeafChanges,
): void {
  if (before === after) return
  keys.push(key)
  compare(before, after, keys, changes)
  keys.pop()
}

const ownOf = (branch: Branch, key: string): unknown => (Object.hasOwn(branch, key) ? branch[key] : undefined)

/** Replaces all leaves below a path: the two values differ in shape. */
function replace(before: unknown, after: unknown, keys: readonly string[], changes: LeafChanges): void {
  const path = pathOf(keys)
  const [oldLeaves, newLeaves] = [flatten(before), flatten(after)]
  for (const below of oldLeaves.keys()) if (!newLeaves.has(below)) changes.deleted.add(path + below)
  for (const [below, json] of newLeaves)
    if (oldLeaves.get(below) !== json) changes.set.push([path + below, json])
}

/** An object that has no keys, or only undefined ones, is flattened to `{}`. */
const asLeaf = (value: unknown, json: string): string => (Array.isArray(value) ? json : '{}')

const pathOf = (keys: readonly string[]): string => keys.map((key) => `/${escapeKey(key)}`).join('')
