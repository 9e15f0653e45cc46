import './stage/all.css'
import { html, render } from 'lit-html'
import { connect, lookOn } from '../net/connect.ts'
import type { House } from '../net/house.ts'
import { optionsOf } from './options.ts'
import { Screen } from './screen.ts'
import { t } from './text.ts'

/** Joins a room as its screen and shows it; says so if there is no such room (any more). */
export async function openScreen(root: HTMLElement, code: string): Promise<void> {
  try {
    showHouse(await connect(code, lookOn('screen')), root)
  } catch {
    render(html`<main class="screen"><p class="screen-gone" role="alert">${t('bar.gone')}</p></main>`, root)
  }
}

/** Shows a house that is already known. */
export function showHouse(house: House, root: HTMLElement): Screen {
  return new Screen(house, root, optionsOf(location.search))
}
