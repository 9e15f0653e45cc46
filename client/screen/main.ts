import { connect, lookOn } from '../net/connect.ts'
import type { House } from '../net/house.ts'
import { Screen, type ScreenOptions } from './screen.ts'

/** Options from the page's address: `?fps=10&plain=1` for browsers that draw without a graphics card. */
export function optionsOf(search: string): ScreenOptions {
  const query = new URLSearchParams(search)
  return { fps: Math.max(0, Number(query.get('fps') ?? 0) || 0), plain: query.get('plain') === '1' }
}

/** Joins a room as its screen and shows it. Throws a refusal if there is no such room. */
export async function openScreen(root: HTMLElement, code: string): Promise<void> {
  showHouse(await connect(code, lookOn('screen')), root)
}

/** Shows a house that is already known. */
export function showHouse(house: House, root: HTMLElement): Screen {
  return new Screen(house, root, optionsOf(location.search))
}
