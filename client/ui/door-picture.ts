/**
 * Pictures of doors, and of the covers of dishes. Each frame has its own outline, colour and pattern, each symbol its own paint
 * on the leaf, so that doors differ at a glance. Number, symbol and face are laid over the picture.
 */
import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit-html'
import type { DoorSetId, NoteSymbol } from '../../shared/content/ids.ts'
import { type DoorFrameLook, doorFrame } from './door-frames.ts'

/** The paint on a leaf, by its symbol. Dark enough for light lettering. */
const PAINT: Readonly<Record<NoteSymbol, string>> = {
  moon: '#30356f',
  leaf: '#2c5a45',
  bell: '#7d2f2a',
  feather: '#573a80',
  key: '#5d4024',
  drop: '#1d5674',
}
const LINE = '#2a1620'
/** Position of the leaf in the frame. */
const LEAF = 'translate(50 159) scale(.8 .875) translate(-50 -159)'

const tileOf = ({ tile, line, mark }: DoorFrameLook) =>
  svg`<path d=${tile} fill=${line ? 'none' : mark} stroke=${line ? mark : 'none'} stroke-width="2.8"/>`

/** What is on the leaves of a set: boards, hinges, a handle; or the shine of a cover and the edge of its plate. */
const LEAVES: Readonly<Record<DoorSetId, SVGTemplateResult>> = {
  skynest: svg`<path d="M27 154V40M50 156V12M73 154V40" stroke="#000" stroke-opacity=".16" stroke-width="2.200"/>
    <path d="M4 62h14M4 132h14" stroke="#12101c" stroke-width="5"/><circle cx="88" cy="100" r="4.600" fill="#f0b24a" stroke=${LINE} stroke-width="1.600"/>`,
  treehouse: svg`<path d="M6 62H94M5 88H95M5 114H95M5 140H95" stroke="#000" stroke-opacity=".2" stroke-width="2.400"/>
    <path d="M10 72h3M86 98h3M12 124h3M84 72h3M10 150h3M86 150h3" stroke="#f3d9a8" stroke-opacity=".7" stroke-width="3.400" stroke-linecap="round"/>
    <path d="M84 92q9 9 0 20" fill="none" stroke="#f0d9a0" stroke-width="4" stroke-linecap="round"/>`,
  seaside: svg`<path d="M7 152 93 64M7 64 93 152" stroke="#000" stroke-opacity=".15" stroke-width="5"/>
    <path d="M4 60h12M4 136h12" stroke="#e9f2f5" stroke-opacity=".8" stroke-width="4"/><circle cx="87" cy="102" r="6" fill="none" stroke="#f4e3b0" stroke-width="3"/>`,
  dishes: svg`<path d="M18 128C18 92 26 60 38 44" fill="none" stroke="#fff" stroke-opacity=".32" stroke-width="6" stroke-linecap="round"/>
    <path d="M3 148H97" stroke="#fff" stroke-opacity=".3" stroke-width="4"/>`,
}

/** What is behind a leaf: light, and under a cover the pudding. */
const behind = (set: DoorSetId, outline: string): SVGTemplateResult =>
  set === 'dishes'
    ? svg`<g class="door-pudding"><ellipse cx="50" cy="150" rx="52" ry="10" fill="#fff6e2" stroke=${LINE} stroke-width="2.400"/>
      <path d="M16 147C18 112 26 92 34 88H66C74 92 82 112 84 147 72 153 28 153 16 147Z" fill="#ffd98a" stroke=${LINE} stroke-width="2.600"/>
      <path d="M31 96C32 88 38 86 50 86S68 88 69 96C72 108 66 112 63 104 60 96 56 108 52 104 48 98 44 116 39 108 36 100 30 108 31 96Z" fill="#8a4a1c"/>
      <circle cx="50" cy="80" r="8" fill="#c8302f" stroke=${LINE} stroke-width="2"/><path d="M50 72q4-12 14-14" fill="none" stroke="#3d6b2e" stroke-width="3"/></g>`
    : svg`<g transform=${LEAF}><path class="door-light" d=${outline} fill="#fff0c0"/></g>`

/** A square sample of a frame's colour and pattern. @param index of the frame in its set, 0–3 */
export function frameSample(set: DoorSetId, index: number): TemplateResult {
  const look = doorFrame(set, index)
  const id = `sample-${look.id}`
  return html`<svg class="frame-sample" viewBox="0 0 64 64" aria-hidden="true">
    ${svg`<defs><pattern id=${id} width="16" height="16" patternUnits="userSpaceOnUse">${tileOf(look)}</pattern></defs>
    <rect x="2" y="2" width="60" height="60" rx="9" fill=${look.colour} stroke=${LINE} stroke-width="3"/><rect x="2" y="2" width="60" height="60" rx="9" fill=${`url(#${id})`}/>`}
  </svg>`
}

/**
 * One closed door or cover. CSS may open its `.door-leaf`, which shows what is behind it.
 * @param frame index in its set, 0–3
 */
export function doorPicture(set: DoorSetId, frame: number, symbol: NoteSymbol): TemplateResult {
  const look = doorFrame(set, frame)
  const id = `frame-${look.id}`
  const { outline } = look
  const whole = svg`<path d=${outline} fill=${look.colour}/><path d=${outline} fill=${`url(#${id})`}/>
    <path d=${outline} fill="none" stroke=${LINE} stroke-width="2.600"/>`
  const leaf = svg`<g transform=${LEAF}>
      <path d=${outline} fill=${PAINT[symbol]} stroke=${LINE} stroke-width="3"/>
      ${LEAVES[set]}
    </g>`
  return html`<svg class="door-picture" data-set=${set} viewBox="0 0 100 160" preserveAspectRatio="none" aria-hidden="true">
    <defs>${svg`<pattern id=${id} width="16" height="16" patternUnits="userSpaceOnUse" patternTransform="scale(.62)">${tileOf(look)}</pattern>`}</defs>
    ${
      // A cover is lifted with its rim, a door opens in its frame.
      set === 'dishes'
        ? svg`${behind(set, outline)}<g class="door-leaf">${whole}${leaf}</g>`
        : svg`${whole}${behind(set, outline)}<g class="door-leaf">${leaf}</g>`
    }
  </svg>`
}
