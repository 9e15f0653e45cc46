/** Which moments are photographed: all of the first night, and from each later one the kinds that none before had. */
import type { MomentName } from './gallery-page.ts'

export interface ShotRequest {
  night: string
  /** Whether it is the first night, of which every moment is photographed. */
  first: boolean
  moment: MomentName
}

/** What a moment looks like, apart from its night and evening. */
const kindOf = ({ phase, look }: MomentName): string => `${phase}.${look}`

/**
 * Plans the pictures, in order.
 * @param nights each night's name and its moments, in order
 * @param only phases or looks asked for; none for all
 */
export function planOf(
  nights: readonly { night: string; moments: readonly MomentName[] }[],
  only: readonly string[],
): ShotRequest[] {
  const known = new Set<string>()
  return nights.flatMap(({ night, moments }, i) => {
    const fresh = moments.filter((moment) => i === 0 || !known.has(kindOf(moment)))
    for (const moment of moments) known.add(kindOf(moment))
    return fresh
      .filter((moment) => only.length === 0 || only.some((name) => isAskedFor(moment, name)))
      .map((moment) => ({ night, first: i === 0, moment }))
  })
}

/** Whether a filter such as `shout`, `shout.wind` or `supper.friday` matches a moment. */
function isAskedFor({ phase, look, evening, name }: MomentName, asked: string): boolean {
  const [first, ...rest] = asked.split('.')
  return (
    phase === first &&
    rest.every((part) => part === look || part === evening || name.split('.').includes(part))
  )
}
