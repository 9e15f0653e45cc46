/** Six faces for the neighbours' cheers; a cheer's number is the index of its face. */
import { html, svg } from 'lit-html'
import type { COUNTS } from '../../shared/content/constants.ts'

const INK = '#3a1620'
const line = (d: string, width = 5) =>
  svg`<path d=${d} fill="none" stroke=${INK} stroke-width=${width} stroke-linecap="round" stroke-linejoin="round"/>`
const head = (skin: string) =>
  svg`<path d="M0-35C23-36 36-20 35 1 35 23 20 36-1 35-23 35-36 20-35-1-35-22-21-35 0-35Z" fill=${skin}/><path d="M-22-25C-12-31 2-32 10-30" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="4" stroke-linecap="round"/>`
const cheeks = svg`<circle cx="-22" cy="9" r="6" fill="#e4572e" opacity=".45"/><circle cx="22" cy="9" r="6" fill="#e4572e" opacity=".45"/>`

const FACES = [
  // Hooray! With both arms.
  svg`${line('M-36 22-46-14M36 22 46-14', 8)}${head('#ffcf7a')}${cheeks}${line('M-19-4C-16-12-9-12-6-4M6-4C9-12 16-12 19-4')}<path d="M-17 8H17C17 30-17 30-17 8Z" fill=${INK}/><path d="M-9 20C-4 15 4 15 9 20 4 25-4 25-9 20Z" fill="#e4572e"/>
    <path d="M-30-44-26-38M30-45 25-39M0-47V-41" stroke="#58c7f3" stroke-width="5" stroke-linecap="round"/>`,
  // Ooooh.
  svg`${head('#b79ced')}${cheeks}<circle cx="-13" cy="-7" r="9.500" fill="#fff"/><circle cx="13" cy="-7" r="9.500" fill="#fff"/><circle cx="-12" cy="-9" r="4.500" fill=${INK}/><circle cx="14" cy="-9" r="4.500" fill=${INK}/>${line('M-21-23C-17-28-10-28-7-25M21-23C17-28 10-28 7-25', 4)}<ellipse cy="18" rx="8" ry="10" fill=${INK}/>`,
  // Oh no! With both hands.
  svg`${head('#8fd8f7')}<circle cx="-12" cy="-6" r="7.500" fill="#fff"/><circle cx="12" cy="-6" r="7.500" fill="#fff"/><circle cx="-12" cy="-4" r="3.500" fill=${INK}/><circle cx="12" cy="-4" r="3.500" fill=${INK}/>${line('M-22-17-8-23M22-17 8-23', 4)}<path d="M-12 24C-12 8 12 8 12 24 5 19-5 19-12 24Z" fill=${INK}/>
    <path d="M-44 40C-48 20-38 8-27 8-20 9-21 18-27 20L-24 38ZM44 40C48 20 38 8 27 8 20 9 21 18 27 20L24 38Z" fill="#5fb4dc" stroke=${INK} stroke-width="2.500"/>`,
  // Ha ha.
  svg`${head('#f2b134')}${cheeks}${line('M-22-12-9-6-22 0M22-12 9-6 22 0')}<path d="M-19 7C-8 10 8 10 19 7 18 31-18 31-19 7Z" fill=${INK}/><path d="M-15 10C-6 12 6 12 15 10L14 15C5 17-5 17-14 15Z" fill="#fff"/><path d="M-33-2C-40 8-38 13-34 13S-28 8-33-2ZM33-2C40 8 38 13 34 13S28 8 33-2Z" fill="#58c7f3"/>`,
  // Aww.
  svg`${head('#f0a08a')}${cheeks}<circle cx="-13" cy="-4" r="8.500" fill=${INK}/><circle cx="13" cy="-4" r="8.500" fill=${INK}/><circle cx="-10" cy="-7" r="3" fill="#fff"/><circle cx="16" cy="-7" r="3" fill="#fff"/>${line('M-9 17C-5 23 5 23 9 17')}<path d="M31-20C20-29 23-41 30-38L32-35 34-38C41-41 44-29 31-20Z" fill="#e4572e"/>`,
  // Psst.
  svg`${head('#a3cfa0')}${cheeks}<circle cx="-13" cy="-6" r="5.500" fill=${INK}/>${line('M7-5C10-10 17-10 20-5')}<ellipse cy="15" rx="5" ry="6" fill=${INK}/><path d="M4 44V14C4 7 14 7 14 14V44Z" fill="#7fb685" stroke=${INK} stroke-width="2.500"/>${line('M-46-8C-42-2-42 4-46 10M-54-14C-47-5-47 7-54 16', 4)}`,
] as const satisfies { length: typeof COUNTS.cheers }

/** The face of a cheer. @param cheer its number, from 0; an unknown one gets the first face */
export const cheerFace = (cheer: number) =>
  html`<svg class="cheer-face" viewBox="-58 -50 116 100" aria-hidden="true">${FACES[cheer] ?? FACES[0]}</svg>`
