/** The pages before a player has joined: the home page, and the join page of a room. */
import '../join/join-page.css'
import type { GameState } from '../../shared/rules/state/index.ts'
import { LANGUAGES } from '../../shared/text/languages.ts'
import { openHome } from '../join/home-page.ts'
import { openJoinPage } from '../join/join-page.ts'
import { languageIn } from './gallery-language.ts'
import { CODE, summaryOf } from './mock-connection.ts'

const doNothing = () => undefined
const joinNobody = async () => null

/** The home page is in the gallery's language, not in the browser's. */
const asked = languageIn(location.search)
const languages = asked === null ? LANGUAGES : [asked]

/** Opens one of them. @param night the state of the room that may be joined @returns closes it */
export function openJoinSample(root: HTMLElement, page: 'join' | 'home', night: () => GameState): () => void {
  const stopAnswering = mockRoomsApi(night)
  const close =
    page === 'join'
      ? openJoinPage(root, CODE, {
          prepare: doNothing,
          sit: joinNobody,
          watch: joinNobody,
          toHome: doNothing,
          toScreen: doNothing,
        })
      : openHome(root, { toJoinPage: doNothing, toScreen: doNothing }, languages)
  return () => {
    close()
    stopAnswering()
  }
}

/** Answers requests for the room's summary in place of a server. Returns a function that stops doing so. */
function mockRoomsApi(night: () => GameState): () => void {
  const { fetch } = globalThis
  globalThis.fetch = async (input, init) => {
    const path = new URL(input instanceof Request ? input.url : input, location.href).pathname
    return path.startsWith('/api/rooms') ? Response.json(summaryOf(night())) : fetch(input, init)
  }
  return () => {
    globalThis.fetch = fetch
  }
}
