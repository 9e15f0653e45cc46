/** One recorded night, opened: where in it one is. */
import type { Teller } from '../../shared/views/message-translator.ts'
import { type Bookmark, findMoment, momentsOf, timeToLook } from './bookmarks.ts'
import type { GalleryAddress } from './gallery-address.ts'
import { languageIn, tellerOf } from './gallery-language.ts'
import { RecordedNight } from './recorded-night.ts'
import { loadNight, nightCalled } from './recordings.ts'

/** A point of a night: a step, and the room time (ms) at which it is looked at. */
export interface NightPosition {
  step: number
  at: number
}

export interface Session {
  /** The night's name. */
  readonly night: string
  readonly replay: RecordedNight
  readonly tell: Teller
  /** Worked out when first asked for. */
  readonly moments: readonly Bookmark[]
  /** Where a place is; the night's first moment if it names none. @throws Error for a moment there is not */
  pointOf(place: GalleryAddress): NightPosition
}

/** @throws Error if there is no such night */
export async function openNight(night = '0'): Promise<Session> {
  const record = await loadNight(night)
  const replay = new RecordedNight(record)
  const tell = tellerOf(languageIn(location.search) ?? record.language)
  let known: readonly Bookmark[] | null = null
  const moments = (): readonly Bookmark[] => {
    known ??= momentsOf(replay, tell)
    return known
  }
  return {
    night: nightCalled(night),
    replay,
    tell,
    get moments() {
      return moments()
    },
    pointOf({ step, moment }) {
      if (step !== undefined) {
        const there = Math.min(step, replay.length)
        return { step: there, at: timeToLook(replay, there) }
      }
      const found = moment === undefined ? moments()[0] : findMoment(moments(), moment)
      return { step: found?.step ?? 0, at: found?.at ?? 0 }
    },
  }
}

/** Whether a night that is open is the one of this number or name. */
export const isCalled = ({ night }: Session, called: string): boolean => night === nightCalled(called)
