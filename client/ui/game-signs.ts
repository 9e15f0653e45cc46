/**
 * The signs of what is counted: a light, the upgrade, Glow, bad dreams, threads, notes, lanterns. They have colours of their
 * own, so that they look the same everywhere.
 */
import { html, svg } from 'lit-html'

const INK = '#2a1620'
const lantern = (glass: string) =>
  svg`<path d="M11 7C11 3 21 3 21 7" fill="none" stroke=${INK} stroke-width="2" /><path d="M8 6.500H24L25 10H7ZM7 25H25V29H7Z" fill="#8a5a44" stroke=${INK} stroke-width="1.600" stroke-linejoin="round" /><path d="M9 10H23L24 25H8Z" fill=${glass} stroke=${INK} stroke-width="1.600" stroke-linejoin="round" />`
const dial = (fill: string) =>
  svg`<path d="M3 24A13 13 0 0 1 29 24V28.500H3Z" fill="#20336b" stroke=${INK} stroke-width="1.600" stroke-linejoin="round" /><path d="M6.500 24A9.500 9.500 0 0 1 25.500 24Z" fill=${fill} />`
const needle = (x: number, y: number) =>
  svg`<path d=${`M16 24 ${x} ${y}`} fill="none" stroke="#b8341c" stroke-width="3" stroke-linecap="round" /><circle cx="16" cy="24" r="2.800" fill=${INK} />`

const SIGNS = {
  light: svg`<path d="M16 3C22 10 25 14.500 25 20A9 9 0 0 1 7 20C7 14.500 10 10 16 3Z" fill="#ffb45a" stroke=${INK} stroke-width="1.600" /><path d="M16 12C19.500 16.500 20.500 19 20.500 21.500A4.500 4.500 0 0 1 11.500 21.500C11.500 19 12.500 16.500 16 12Z" fill="#fff3c4" />`,
  brighter: svg`${lantern('#ffd873')}<path d="M16 12C20 16.500 20 18 20 20A4 4 0 0 1 12 20C12 18 12 16.500 16 12Z" fill="#fffbe6" /><path d="M4 13 1 12M28 13 31 12M4 20 1 21.500M28 20 31 21.500" fill="none" stroke="#f2b134" stroke-width="2" stroke-linecap="round" />`,
  dimmer: svg`${lantern('#3a3463')}<path d="M16 22C13 19 19 17 16 12.500" fill="none" stroke="#b9b2d6" stroke-width="2" stroke-linecap="round" />`,
  upgrade: svg`${dial('#58c7f3')}${needle(16, 12)}`,
  up: svg`${dial('#58c7f3')}${needle(23.5, 15)}`,
  down: svg`${dial('#ffd873')}${needle(8.5, 15)}`,
  glow: svg`<path d="M16 2.500C17.600 8.600 19.400 11.400 29.500 12.400C22.600 16.600 22 20 24.400 29C18.600 24 13.400 24 7.600 29C10 20 9.400 16.600 2.500 12.400C12.600 11.400 14.400 8.600 16 2.500Z" fill="#7fdcff" stroke=${INK} stroke-width="1.600" stroke-linejoin="round" /><circle cx="16" cy="16" r="4" fill="#f4fdff" />`,
  'bad-dream': svg`<path d="M8 26C2 26 1 18 6.500 16.500C5 10 12.500 6 16 10C20 5 28 9 26 15.500C32 17 30.500 26 24 26C21 29 18 28 16 26.500C13.500 29 10 28.500 8 26Z" fill="#6a56a8" stroke=${INK} stroke-width="1.600" /><path d="M8 18.500C11 13.500 21 13.500 24 18.500C21 22.500 11 22.500 8 18.500Z" fill="#fff6dc" /><circle cx="16" cy="18.300" r="3.200" fill=${INK} />`,
  thread: svg`<path d="M4 22C10 6 15 30 20 16S26 10 29 8" fill="none" stroke="#e0a850" stroke-width="3" stroke-linecap="round" /><circle cx="4.600" cy="22" r="3.400" fill="#e4572e" /><circle cx="27.600" cy="9" r="3.400" fill="#e4572e" />`,
  snapped: svg`<path d="M4 22C8 12 11 16 13 20M19 14C22 14 25 11 29 8" fill="none" stroke="#8f88b4" stroke-width="3" stroke-linecap="round" /><circle cx="4.600" cy="22" r="3.400" fill="#6b638f" /><circle cx="27.600" cy="9" r="3.400" fill="#6b638f" />`,
  note: svg`<path d="M11 24V7L24 4V21" fill="none" stroke=${INK} stroke-width="2.600" stroke-linejoin="round" /><ellipse cx="8" cy="24.500" rx="4.400" ry="3.400" fill="#7fb685" stroke=${INK} stroke-width="1.600" /><ellipse cx="21" cy="21.500" rx="4.400" ry="3.400" fill="#7fb685" stroke=${INK} stroke-width="1.600" />`,
} as const
export type GameSign = keyof typeof SIGNS

/** A sign as decoration, as large as the text around it: the words beside it, or a label, say the same. */
export const gameSign = (sign: GameSign) =>
  html`<svg class="game-sign" viewBox="0 0 32 32" aria-hidden="true">${SIGNS[sign]}</svg>`

/** A change with its sign: "+2", "−1". */
export const signedNumber = (by: number): string => (by < 0 ? `−${-by}` : `+${by}`)
