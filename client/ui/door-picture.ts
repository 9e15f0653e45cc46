/**
 * Pictures of the doors of the talk. Each frame has its own outline, colour and pattern, and each symbol its own paint on
 * the leaf, so that doors differ at a glance. Number, symbol and face are laid over the picture.
 */
import { html, svg, type TemplateResult } from 'lit-html'
import type { NoteSymbol } from '../../shared/content/ids.ts'
import { type DoorFrameLook, doorFrame } from './door-frames.ts'

/** A frame's outline on a field of 100 × 160: round, square, pointed, or cut at the corners. */
const OUTLINES: Readonly<Record<DoorFrameLook['id'], string>> = {
  waves: 'M2 159V52C2 16 24 2 50 2S98 16 98 52V159Z',
  dots: 'M2 159V9Q2 2 9 2H91Q98 2 98 9V159Z',
  stripes: 'M2 159V58C14 34 34 14 50 2 66 14 86 34 98 58V159Z',
  zigzag: 'M2 159V36L26 2H74L98 36V159Z',
}
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

/** A square sample of a frame's colour and pattern. @param index of the frame, 0–3 */
export function frameSample(index: number): TemplateResult {
  const look = doorFrame(index)
  const id = `sample-${look.id}`
  return html`<svg class="frame-sample" viewBox="0 0 64 64" aria-hidden="true">
    ${svg`<defs><pattern id=${id} width="16" height="16" patternUnits="userSpaceOnUse">${tileOf(look)}</pattern></defs>
    <rect x="2" y="2" width="60" height="60" rx="9" fill=${look.colour} stroke=${LINE} stroke-width="3"/><rect x="2" y="2" width="60" height="60" rx="9" fill=${`url(#${id})`}/>`}
  </svg>`
}

/** One closed door; CSS may turn its `.door-leaf` open, which shows the light behind it. @param frame index, 0–3 */
export function doorPicture(frame: number, symbol: NoteSymbol): TemplateResult {
  const look = doorFrame(frame)
  const id = `frame-${look.id}`
  const outline = OUTLINES[look.id]
  return html`<svg class="door-picture" viewBox="0 0 100 160" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<defs><pattern id=${id} width="16" height="16" patternUnits="userSpaceOnUse" patternTransform="scale(.62)">${tileOf(look)}</pattern></defs>
    <path d=${outline} fill=${look.colour}/><path d=${outline} fill=${`url(#${id})`}/>
    <path d=${outline} fill="none" stroke=${LINE} stroke-width="2.600"/>
    <g transform=${LEAF}><path class="door-light" d=${outline} fill="#fff0c0"/></g>
    <g class="door-leaf"><g transform=${LEAF}>
      <path d=${outline} fill=${PAINT[symbol]} stroke=${LINE} stroke-width="3"/>
      <path d="M27 154V40M50 156V12M73 154V40" stroke="#000" stroke-opacity=".16" stroke-width="2.200"/>
      <path d="M4 62h14M4 132h14" stroke="#12101c" stroke-width="5"/><circle cx="88" cy="100" r="4.600" fill="#f0b24a" stroke=${LINE} stroke-width="1.600"/>
    </g></g>`}
  </svg>`
}
