/** Which moments of which nights are pictured: all of the first night, and of the others what it did not have. */
import type { MomentName } from './gallery-page.ts'

export interface ShotRequest {
  night: string
  /** Whether it is the first night, which is pictured whole. */
  first: boolean
  moment: MomentName
}

/** A moment's kind: what it looks like, whichever night or evening it is in. */
const kindOf = ({ phase, look }: MomentName): string => `${phase}.${look}`

/**
 * @param nights each night's name and its moments, in order
 * @param only phases or looks asked for; none for all
 */
export function planOf(
  nights: readonly { night: string; moments: readonly MomentName[] }[],
  only: readonly string[],
): ShotRequest[] {
  const known = new Set<string>()
  return nights.flatMap(({ night, moments }, i) => {
    const news = moments.filter((moment) => i === 0 || !known.has(kindOf(moment)))
    for (const moment of moments) known.add(kindOf(moment))
    return news
      .filter((moment) => only.length === 0 || only.some((name) => isAskedFor(moment, name)))
      .map((moment) => ({ night, first: i === 0, moment }))
  })
}

/** `shout`, `shout.wind`, `supper.friday`. */
function isAskedFor({ phase, look, evening, name }: MomentName, asked: string): boolean {
  const [first, ...rest] = asked.split('.')
  return (
    phase === first &&
    rest.every((part) => part === look || part === evening || name.split('.').includes(part))
  )
}
