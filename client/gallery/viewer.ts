/** One viewer's page, full size: the real client over a house that plays a recorded night. */
import '../ui/fonts.css'
import '../ui/theme.css'
import type { Role } from '../../shared/content/ids.ts'
import type { Viewer } from '../../shared/views/types.ts'
import { showMotion } from '../device/reduced-motion.ts'
import type { Bookmark } from './bookmarks.ts'
import type { GalleryAddress, ViewerName } from './gallery-address.ts'
import { speakAsAsked } from './gallery-language.ts'
import { isCalled, type NightPosition, openNight, type Session } from './gallery-session.ts'
import { openDoorstep } from './join-samples.ts'
import { type FakeHouse, fakeHouse, type RequestedAction } from './mock-connection.ts'
import { NIGHTS } from './recordings.ts'

/** How a page of the gallery is led from outside: by the page with everybody on it, by scripts and by tests. */
export interface GalleryPage {
  /** Goes to another moment. Room time runs on from there at a rate (1 is usual); at 0 it stands still. */
  go(place: GalleryAddress, options?: { at?: number; rate?: number }): Promise<NightPosition>
  /** The names of all recorded nights. */
  readonly nights: readonly string[]
  /** The moments of a night. */
  moments(night: string): Promise<readonly Bookmark[]>
  /** What the viewer has asked for; nothing of it was done. */
  readonly asked: readonly RequestedAction[]
}

declare global {
  interface Window {
    /** Set as soon as the first moment stands. */
    gallery?: GalleryPage
  }
}

/** Opens one viewer's page at a place of a night. */
export async function openViewer(root: HTMLElement, place: GalleryAddress): Promise<void> {
  const as = place.as ?? 'screen'
  showMotion(document.documentElement)
  const asked: RequestedAction[] = []
  const note = (said: RequestedAction) => {
    asked.push(said)
    parent.postMessage({ asked: said }, location.origin)
  }
  let session = await openNight(place.night)
  let stage = await raise(root, as, session, session.pointOf(place), note)
  let last = { night: session.night, step: session.pointOf(place).step }

  const go = async (to: GalleryAddress, at: number | undefined, rate: number): Promise<NightPosition> => {
    if (to.night !== undefined && !isCalled(session, to.night)) session = await openNight(to.night)
    const point = { ...session.pointOf(to), ...(at !== undefined && { at }) }
    const moved = point.step - last.step
    const onwards = last.night === session.night && (moved === 0 || moved === 1)
    last = { night: session.night, step: point.step }
    // A phone that comes from elsewhere in the night is opened anew: what was typed or opened there is gone. The screen and
    // a neighbour's page stay open; they are shown the next moment.
    if (!onwards && as !== 'screen' && as !== 'neighbour') {
      stage.close()
      stage = await raise(root, as, session, point, note)
    }
    stage.house?.show(session.replay.at(point.step), point.at, { rate, heard: onwards && moved === 1 })
    return point
  }
  // One move after the other, however fast they are asked for.
  let moving: Promise<unknown> = Promise.resolve()
  window.gallery = {
    asked,
    nights: NIGHTS,
    async moments(night) {
      return (isCalled(session, night) ? session : await openNight(night)).moments
    },
    go(to, { at, rate = 1 } = {}) {
      const moved = moving.then(() => go(to, at, rate))
      moving = moved.catch(() => undefined)
      return moved
    },
  }
  parent.postMessage({ ready: as }, location.origin)
}

interface ViewerPage {
  /** Nobody at the door has one. */
  house: FakeHouse | null
  close(): void
}

async function raise(
  root: HTMLElement,
  as: ViewerName,
  session: Session,
  { step, at }: NightPosition,
  note: (asked: RequestedAction) => void,
): Promise<ViewerPage> {
  await speakAsAsked(location.search)
  const night = session.replay.at(step)
  if (as === 'join' || as === 'home')
    return { house: null, close: openDoorstep(root, as, () => session.replay.at(step)) }
  const house = fakeHouse(viewerCalled(as), night, session.tell, note)
  house.show(night, at, { rate: 1, heard: false })
  const away = () => note({ by: house.role, type: 'away', payload: {} })
  if (as === 'screen') {
    const { showHouse } = await import('../screen/main.ts')
    await speakAsAsked(location.search)
    return { house, close: showHouse(house, root) }
  }
  if (as === 'neighbour') {
    const { openNeighbour } = await import('../phone/neighbour-page.ts')
    await speakAsAsked(location.search)
    return { house, close: openNeighbour(root, house, away) }
  }
  const { openPhone } = await import('../phone/main.ts')
  await speakAsAsked(location.search)
  return { house, close: openPhone(root, house, away) }
}

function viewerCalled(as: Role | 'screen' | 'neighbour'): Viewer {
  if (as === 'screen') return { kind: 'screen' }
  return as === 'neighbour' ? { kind: 'neighbour', id: 'neighbour' } : { kind: 'seat', role: as }
}
