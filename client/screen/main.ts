import { connect, lookOn } from '../net/connect.ts'
import type { House } from '../net/house.ts'
import { optionsOf } from './options.ts'
import { Screen } from './screen.ts'

/** Joins a room as its screen and shows it. Throws a refusal if there is no such room. */
export async function openScreen(root: HTMLElement, code: string): Promise<void> {
  showHouse(await connect(code, lookOn('screen')), root)
}

/** Shows a house that is already known. */
export function showHouse(house: House, root: HTMLElement): Screen {
  return new Screen(house, root, optionsOf(location.search))
}
