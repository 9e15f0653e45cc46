/** One viewer's page in full size: the real client over a connection that replays a recorded night. */
import '../ui/fonts.css'
import '../ui/theme.css'
import '../ui/forced-colors.css'
import type { Role } from '../../shared/content/ids.ts'
import type { Viewer } from '../../shared/views/types.ts'
import { applyMotionLevel } from '../device/reduced-motion.ts'
import type { Bookmark } from './bookmarks.ts'
import type { GalleryAddress, ViewerName } from './gallery-address.ts'
import { applyGalleryLanguage } from './gallery-language.ts'
import { isCalled, type NightPosition, openNight, type Session } from './gallery-session.ts'
import { openJoinSample } from './join-samples.ts'
import { createMockConnection, type MockConnection, type RequestedAction } from './mock-connection.ts'
import { NIGHTS } from './recordings.ts'

/** How the overview, scripts and tests control the page. */
export interface GalleryPage {
  /** Goes to another moment. From there, room time runs at `rate`: 1 is normal, 0 stops it. */
  go(place: GalleryAddress, options?: { at?: number; rate?: number }): Promise<NightPosition>
  /** The names of all recorded nights. */
  readonly nights: readonly string[]
  /** The bookmarks of a night. */
  moments(night: string): Promise<readonly Bookmark[]>
  /** The viewer's requests so far; none of them has any effect. */
  readonly asked: readonly RequestedAction[]
}

declare global {
  interface Window {
    /** Set when the first moment is shown. */
    gallery?: GalleryPage
  }
}

/** Opens a viewer's page at a moment of a night. @throws Error if there is no such night or moment */
export async function openViewer(root: HTMLElement, place: GalleryAddress): Promise<void> {
  const as = place.as ?? 'screen'
  applyMotionLevel(document.documentElement)
  const asked: RequestedAction[] = []
  const note = (said: RequestedAction) => {
    asked.push(said)
    parent.postMessage({ asked: said }, location.origin)
  }
  let session = await openNight(place.night)
  let stage = await mountViewer(root, as, session, session.pointOf(place), note)
  let last = { night: session.night, step: session.pointOf(place).step }

  const go = async (to: GalleryAddress, at: number | undefined, rate: number): Promise<NightPosition> => {
    if (to.night !== undefined && !isCalled(session, to.night)) session = await openNight(to.night)
    const point = { ...session.pointOf(to), ...(at !== undefined && { at }) }
    const moved = point.step - last.step
    const onwards = last.night === session.night && (moved === 0 || moved === 1)
    last = { night: session.night, step: point.step }
    // After a jump, a phone's page is opened again, so that it keeps nothing that was typed or opened before. The screen and a
    // neighbour's page keep nothing, and are just shown the other moment.
    if (!onwards && as !== 'screen' && as !== 'neighbour') {
      stage.close()
      stage = await mountViewer(root, as, session, point, note)
    }
    stage.house?.show(session.replay.at(point.step), point.at, { rate, heard: onwards && moved === 1 })
    return point
  }
  // Moves are made one after another, however fast they are requested.
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
  /** Null for the home page and the join page, which have no connection. */
  house: MockConnection | null
  close(): void
}

async function mountViewer(
  root: HTMLElement,
  as: ViewerName,
  session: Session,
  { step, at }: NightPosition,
  note: (asked: RequestedAction) => void,
): Promise<ViewerPage> {
  await applyGalleryLanguage(location.search)
  const night = session.replay.at(step)
  if (as === 'join' || as === 'home')
    return { house: null, close: openJoinSample(root, as, () => session.replay.at(step)) }
  const house = createMockConnection(viewerCalled(as), night, session.tell, note)
  house.show(night, at, { rate: 1, heard: false })
  const away = () => note({ by: house.role, type: 'away', payload: {} })
  if (as === 'screen') {
    const { showScreen } = await import('../screen/main.ts')
    await applyGalleryLanguage(location.search)
    return { house, close: showScreen(house, root) }
  }
  if (as === 'neighbour') {
    const { openNeighbour } = await import('../phone/neighbour-page.ts')
    await applyGalleryLanguage(location.search)
    return { house, close: openNeighbour(root, house, away) }
  }
  const { openPhone } = await import('../phone/main.ts')
  await applyGalleryLanguage(location.search)
  return { house, close: openPhone(root, house, away) }
}

function viewerCalled(as: Role | 'screen' | 'neighbour'): Viewer {
  if (as === 'screen') return { kind: 'screen' }
  return as === 'neighbour' ? { kind: 'neighbour', id: 'neighbour' } : { kind: 'seat', role: as }
}
