/** The pages before one is inside: the first page, and the door of a room. */
import '../join/join-page.css'
import type { GameState } from '../../shared/rules/state/index.ts'
import { LANGUAGES } from '../../shared/text/languages.ts'
import { openHome } from '../join/home-page.ts'
import { openDoor } from '../join/join-page.ts'
import { languageIn } from './gallery-language.ts'
import { CODE, summaryOf } from './mock-connection.ts'

const stays = () => undefined
const nobody = async () => null

/** The start page speaks what the gallery does, whatever the browser would like. */
const asked = languageIn(location.search)
const languages = asked === null ? LANGUAGES : [asked]

/** Opens one of them. @param night the night that is being played behind the door */
export function openDoorstep(root: HTMLElement, page: 'join' | 'home', night: () => GameState): () => void {
  const stopAnswering = answerForTheHouse(night)
  const close =
    page === 'join'
      ? openDoor(root, CODE, { sit: nobody, watch: nobody, toHome: stays, toScreen: stays })
      : openHome(root, { toDoor: stays, toScreen: stays }, languages)
  return () => {
    close()
    stopAnswering()
  }
}

/** There is no server here: what the door asks it, the night answers. */
function answerForTheHouse(night: () => GameState): () => void {
  const { fetch } = globalThis
  globalThis.fetch = async (input, init) => {
    const path = new URL(input instanceof Request ? input.url : input, location.href).pathname
    return path.startsWith('/api/rooms') ? Response.json(summaryOf(night())) : fetch(input, init)
  }
  return () => {
    globalThis.fetch = fetch
  }
}
