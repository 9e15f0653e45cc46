/** Checks that a room had one owner at a time: each stretch of its log is one process's, which alone acknowledged in it. */
import type { Action } from '../../../shared/rules/action.ts'
import { type ChaosPhone, keyOf } from '../../chaos/chaos-phone.ts'

/** An entry of a room's stream. */
export interface LogEntry {
  /** Fencing number of the owner that wrote it. */
  fence: number
  /** What it says, as JSON. */
  text: string
}

/** @returns a sentence for each thing that is wrong */
export function judgeStretches(
  code: string,
  entries: readonly LogEntry[],
  phones: readonly Pick<ChaosPhone, 'acknowledged'>[],
): string[] {
  const wrong: string[] = []
  /** The fencing numbers with which each action was written. */
  const written = new Map<string, number[]>()
  let newest = 0
  for (const { fence, text } of entries) {
    if (fence < newest) wrong.push(`${code}: owner ${fence} wrote after owner ${newest}`)
    newest = Math.max(newest, fence)
    const { kind, action } = JSON.parse(text) as { kind: string; action?: Action }
    if (kind !== 'action' || !action || action.by === 'server' || action.by === 'neighbour') continue
    const key = keyOf(action.by, action.type, action.payload)
    written.set(key, [...(written.get(key) ?? []), fence])
  }
  const acknowledged = phones.flatMap((phone) => phone.acknowledged)
  /** Who acknowledged in each stretch, as far as actions say that were written in one only. */
  const owners = new Map<number, string>()
  for (const { key, process } of acknowledged) {
    const [fence, ...others] = new Set(written.get(key))
    if (fence === undefined || others.length > 0) continue
    const owner = owners.get(fence) ?? process
    if (owner !== process) wrong.push(`${code}: ${owner} and ${process} acknowledged in stretch ${fence}`)
    owners.set(fence, owner)
  }
  for (const { key, process } of acknowledged) {
    const fences = written.get(key) ?? []
    if (fences.length > 0 && fences.every((fence) => (owners.get(fence) ?? process) !== process))
      wrong.push(`${code}: ${process} acknowledged what it has not written: ${key.slice(0, 200)}`)
  }
  return wrong
}
