/**
 * The six kinds of control on a console of the malfunction, as layers of inline SVG. Colours are CSS variables, so the
 * same button looks as if drawn by four people (see HANDS); code moves the layer called `knob` as TRAVEL says.
 */
import type { ControlKind, Role } from '../../../shared/content/ids.ts'

/** What every control picture is drawn on. */
export const CONTROL_VIEW_BOX = '-60 -60 120 120'

/** How a knob moves, in units of the view box. */
export type Travel =
  /** Pressed down by `y` and released. */
  | { readonly kind: 'press'; readonly y: number }
  /** Between two places: off and on. */
  | { readonly kind: 'flip'; readonly off: number; readonly on: number }
  /** Turned about (0, 0); one angle in degrees for each of 0–3. */
  | { readonly kind: 'turn'; readonly angles: readonly [number, number, number, number] }
  /** Up and down from the lowest to the highest place. */
  | { readonly kind: 'slide'; readonly low: number; readonly high: number }
  /** A ring that fills while held: a stroke-dash of this length. */
  | { readonly kind: 'fill'; readonly length: number }
  /** Swept from left to right. */
  | { readonly kind: 'sweep'; readonly from: number; readonly to: number }

export interface ControlPicture {
  readonly back: string
  readonly knob: string
  readonly front: string
  readonly travel: Travel
}

const BODY = 'var(--c-body)'
const DARK = 'var(--c-dark)'
const LIGHT = 'var(--c-light)'
const HOT = 'var(--c-hot)'
const LINE =
  'stroke="var(--c-line)" stroke-width="var(--c-stroke)" stroke-linejoin="round" stroke-linecap="round"'
const SHINE = 'fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" opacity=".6"'

const number = (value: number, x: number, y: number) =>
  `<text x="${x}" y="${y}" font-family="Londrina Solid" font-size="24" text-anchor="middle" fill="var(--c-line)">${value}</text>`

export const CONTROL_PICTURES: Readonly<Record<ControlKind, ControlPicture>> = {
  button: {
    back: `<ellipse cy="26" rx="52" ry="19" fill="${DARK}" ${LINE}/><ellipse cy="20" rx="52" ry="19" fill="${BODY}" ${LINE}/><ellipse cy="20" rx="40" ry="13" fill="${DARK}" opacity=".5"/>`,
    knob: `<path d="M-38 18C-42-34 42-34 38 18 26 32-26 32-38 18Z" fill="${HOT}" ${LINE}/><path d="M-26-2C-22-14-12-19-2-20" ${SHINE}/>`,
    front: '',
    travel: { kind: 'press', y: 12 },
  },
  switch: {
    back: `<rect x="-30" y="-54" width="60" height="108" rx="12" fill="${BODY}" ${LINE}/><rect x="-12" y="-38" width="24" height="76" rx="12" fill="${DARK}"/><path d="M-46-36V-24M-52-30H-40" fill="none" ${LINE}/><circle cx="-46" cy="30" r="6" fill="none" ${LINE}/>`,
    knob: `<rect x="-22" y="-17" width="44" height="34" rx="9" fill="${HOT}" ${LINE}/><path d="M-12-7H12M-12 0H12M-12 7H12" fill="none" stroke="#fff" stroke-width="2.600" opacity=".55"/>`,
    front: '',
    travel: { kind: 'flip', off: 22, on: -22 },
  },
  dial: {
    back: `<circle r="42" fill="${DARK}" opacity=".35" cy="4"/><path d="M-30 30A42 42 0 1 1 30 30" fill="none" stroke="${DARK}" stroke-width="5" stroke-linecap="round"/>${number(0, -46, 46)}${number(1, -46, -30)}${number(2, 46, -30)}${number(3, 46, 46)}`,
    knob: `<circle r="34" fill="${BODY}" ${LINE}/><circle r="24" fill="${LIGHT}"/><path d="M0-30L9-6H-9Z" fill="${HOT}" ${LINE}/><circle r="7" fill="${DARK}"/>`,
    front:
      '<path d="M-22-14C-18-22-12-26-5-27" fill="none" stroke="#fff" stroke-width="3.500" stroke-linecap="round" opacity=".5"/>',
    travel: { kind: 'turn', angles: [-135, -45, 45, 135] },
  },
  slider: {
    back: `<rect x="-11" y="-56" width="22" height="112" rx="11" fill="${DARK}" ${LINE}/><path d="M24-42H38M24-14H34M24 14H34M24 42H38M-24-42H-38M-24-14H-34M-24 14H-34M-24 42H-38" fill="none" ${LINE}/>`,
    knob: `<path d="M-40 0L-30-15H30L40 0 30 15H-30Z" fill="${HOT}" ${LINE}/><path d="M-22-5H22M-22 5H22" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" opacity=".6"/>`,
    front: '',
    travel: { kind: 'slide', low: 40, high: -40 },
  },
  hold: {
    back: `<circle r="50" fill="${LIGHT}" ${LINE}/><circle r="44" fill="${BODY}"/><path d="M-19 22C-24-24 24-24 19 22M-10 24C-14-10 14-10 10 24M0 25V4M-27 8C-26-38 26-38 27 8" fill="none" stroke="var(--c-line)" stroke-width="3.600" stroke-linecap="round"/>`,
    knob: `<circle r="50" fill="none" stroke="${HOT}" stroke-width="11" stroke-linecap="round" transform="rotate(-90)"/>`,
    front: '',
    travel: { kind: 'fill', length: 314 },
  },
  swipe: {
    back: `<path d="M-54-30C-30-38 30-38 54-30V34C30 26-30 26-54 34Z" fill="${BODY}" ${LINE}/><path d="M-40 0H36M24-12L38 0 24 12" fill="none" stroke="${DARK}" stroke-width="7" stroke-linecap="round" stroke-linejoin="round" opacity=".65"/>`,
    knob: `<circle r="19" fill="${HOT}" ${LINE}/><path d="M-6 9V-6A4 4 0 0 1 2-6V2L9 4C12 6 10 11 8 14" fill="none" stroke="#fff" stroke-width="3.200" stroke-linecap="round" stroke-linejoin="round"/>`,
    front: '',
    travel: { kind: 'sweep', from: -36, to: 36 },
  },
}

/** The CSS variables that make a control belong to a role's own paper. */
export const HANDS: Readonly<Record<Role, Readonly<Record<`--c-${string}`, string>>>> = {
  ava: {
    '--c-body': '#d9c8f6',
    '--c-dark': '#8d78c8',
    '--c-light': '#f4eafd',
    '--c-hot': '#e4572e',
    '--c-line': '#4a3a78',
    '--c-stroke': '4',
  },
  leo: {
    '--c-body': '#2f93bd',
    '--c-dark': '#0f3f62',
    '--c-light': '#1c6b94',
    '--c-hot': '#bdf1ff',
    '--c-line': '#8fe6ff',
    '--c-stroke': '2.5',
  },
  elara: {
    '--c-body': '#dff3ff',
    '--c-dark': '#3f78ae',
    '--c-light': '#ffffff',
    '--c-hot': '#d08a12',
    '--c-line': '#1b5f9c',
    '--c-stroke': '3',
  },
  caleb: {
    '--c-body': '#e7cb97',
    '--c-dark': '#7a4a34',
    '--c-light': '#f4e2bd',
    '--c-hot': '#a8321f',
    '--c-line': '#4a2016',
    '--c-stroke': '3.2',
  },
}

/** Arms, eyes and legs that Ava's hand adds, so that her controls are alive: a layer to lay over the others. */
export const AVA_EXTRAS: Readonly<Partial<Record<ControlKind, string>>> = {
  button:
    '<circle cx="-11" cy="0" r="7" fill="#fff"/><circle cx="11" cy="0" r="7" fill="#fff"/><circle cx="-9" cy="2" r="3.500" fill="#2a2050"/><circle cx="13" cy="2" r="3.500" fill="#2a2050"/>',
  switch:
    '<path d="M-14 54V62H-22M14 54V62H22M-30-8L-48 0M30-8L48-20" fill="none" stroke="#4a3a78" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>',
  slider:
    '<path d="M-14-54C-20-66-8-66-8-56M14-54C20-66 8-66 8-56" fill="none" stroke="#4a3a78" stroke-width="4" stroke-linecap="round"/>',
  hold: '<path d="M-52-20C-60-24-60-34-54-38M52-20C60-24 60-34 54-38" fill="none" stroke="#4a3a78" stroke-width="5" stroke-linecap="round"/>',
}
