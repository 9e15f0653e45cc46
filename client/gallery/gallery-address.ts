/** Where in the gallery one is: which night, which moment of it, through whose eyes. */
import { ROLES } from '../../shared/content/ids.ts'

/** Who looks: the screen, a seat, a neighbour; or somebody at the door, or before it. */
export const VIEWERS = ['screen', ...ROLES, 'neighbour', 'join', 'home'] as const
export type ViewerName = (typeof VIEWERS)[number]

export interface GalleryAddress {
  /** Which recorded night, by number or by name. */
  night?: string
  /** How many actions have been applied. */
  step?: number
  /** A moment by its name (see `moments.ts`), instead of a step. */
  moment?: string
  /** Nobody for the page with everybody on it. */
  as?: ViewerName
  /** Whether the night goes on from here by itself. */
  play?: boolean
}

/** Reads a page's query, such as `?night=0&step=123&as=leo` or `?moment=supper.friday&as=screen`. */
export function placeIn(search: string): GalleryAddress {
  const query = new URLSearchParams(search)
  const night = query.get('night')
  const step = Number.parseInt(query.get('step') ?? '', 10)
  const moment = query.get('moment')
  const as = VIEWERS.find((viewer) => viewer === query.get('as'))
  return {
    ...(night !== null && { night }),
    ...(Number.isNaN(step) ? {} : { step: Math.max(0, step) }),
    ...(moment !== null && { moment }),
    ...(as && { as }),
    ...(query.get('play') === '1' && { play: true }),
  }
}

/** The query that leads to a place, over what else `search` asks for (`fps`, `plain` …). */
export function searchFor({ play, ...place }: GalleryAddress, search = ''): string {
  const query = new URLSearchParams(search)
  for (const name of ['night', 'step', 'moment', 'as', 'play']) query.delete(name)
  for (const [name, value] of Object.entries(place)) if (value !== undefined) query.set(name, String(value))
  if (play) query.set('play', '1')
  return `?${query}`
}
