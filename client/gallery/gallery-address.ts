/** The address of a page in the gallery: which night, which moment, and whose view. */
import { ROLES } from '../../shared/content/ids.ts'

/** Whose view is shown: the screen's, a seat's, a neighbour's; the join page of the room; or the home page. */
export const VIEWERS = ['screen', ...ROLES, 'neighbour', 'join', 'home'] as const
export type ViewerName = (typeof VIEWERS)[number]

export interface GalleryAddress {
  /** Number or name of a recorded night. */
  night?: string
  /** How many actions have been applied. */
  step?: number
  /** Name of a bookmark (see `bookmarks.ts`), instead of a step. */
  moment?: string
  /** Without it, the overview shows the screen and all seats. */
  as?: ViewerName
  /** Whether the night plays on by itself. */
  play?: boolean
}

/** Parses a page's query, such as `?night=0&step=123&as=leo` or `?moment=supper.friday&as=screen`. */
export function parseGalleryAddress(search: string): GalleryAddress {
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

/** The query of an address. @param search the current query, whose other parameters (`fps`, `plain` …) are kept */
export function galleryQuery({ play, ...place }: GalleryAddress, search = ''): string {
  const query = new URLSearchParams(search)
  for (const name of ['night', 'step', 'moment', 'as', 'play']) query.delete(name)
  for (const [name, value] of Object.entries(place)) if (value !== undefined) query.set(name, String(value))
  if (play) query.set('play', '1')
  return `?${query}`
}
