/** A recorded night that is open in the gallery. */
import type { MessageTranslator } from '../../shared/views/message-translator.ts'
import { type Bookmark, bookmarksOf, displayTimeOf, findBookmark } from './bookmarks.ts'
import type { GalleryAddress } from './gallery-address.ts'
import { languageIn, tellerOf } from './gallery-language.ts'
import { RecordedNight } from './recorded-night.ts'
import { loadNight, nightCalled } from './recordings.ts'

/** A step of a night, and the room time (ms) at which it is shown. */
export interface NightPosition {
  step: number
  at: number
}

export interface Session {
  /** The night's name. */
  readonly night: string
  readonly replay: RecordedNight
  readonly tell: MessageTranslator
  /** Its bookmarks, computed on first use. */
  readonly moments: readonly Bookmark[]
  /** The position that an address means; the first bookmark if it names none. @throws Error if there is no such bookmark */
  pointOf(place: GalleryAddress): NightPosition
}

/** Loads a night. @param night its number or name @throws Error if there is none */
export async function openNight(night = '0'): Promise<Session> {
  const record = await loadNight(night)
  const replay = new RecordedNight(record)
  const tell = tellerOf(languageIn(location.search) ?? record.language)
  let known: readonly Bookmark[] | null = null
  const moments = (): readonly Bookmark[] => {
    known ??= bookmarksOf(replay, tell)
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
        return { step: there, at: displayTimeOf(replay, there) }
      }
      const found = moment === undefined ? moments()[0] : findBookmark(moments(), moment)
      return { step: found?.step ?? 0, at: found?.at ?? 0 }
    },
  }
}

/** Whether an open night has this number or name. */
export const isCalled = ({ night }: Session, called: string): boolean => night === nightCalled(called)
