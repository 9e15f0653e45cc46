import './stage/all.css'
import { html, nothing, render } from 'lit-html'
import { speak } from '../kit/language.ts'
import { connect, lookOn } from '../net/connect.ts'
import type { House } from '../net/house.ts'
import { finalReason } from '../net/mend.ts'
import { optionsOf } from './options.ts'
import { Screen } from './screen.ts'
import { t } from './text.ts'

/** How long (ms) to wait before a house is tried again that could not be reached. */
const AGAIN = 800

/** Joins a room as its screen and shows it; says so if there is no such room (any more). */
export async function openScreen(root: HTMLElement, code: string): Promise<void> {
  for (;;) {
    try {
      const house = await connect(code, lookOn('screen'))
      await speak(house.store.getState().public.language)
      showHouse(house, root)
      return
    } catch (error) {
      const over = await finalReason(error, code)
      const said = over === null ? t('bar.offline') : t('bar.gone')
      render(html`<main class="screen"><p class="screen-gone" role="alert">${said}</p></main>`, root)
      if (over !== null) return
      await new Promise((done) => setTimeout(done, AGAIN))
      render(nothing, root)
    }
  }
}

/** Shows a house that is already known. */
export function showHouse(house: House, root: HTMLElement): Screen {
  return new Screen(house, root, optionsOf(location.search))
}
