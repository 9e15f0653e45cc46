/**
 * Drawings of the nine kinds of control: a bell, a light switch, a stove's knob, a window blind, a pillow, a quilt, a door with a
 * knocker, a music box, a bell cord. The themes colour them by custom properties, and each role adds something of its own.
 */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit-html'
import type { ControlKind, Role } from '../../../shared/content/ids.ts'

/** Rays of a bell that is rung. */
const DING = 'M50 3V12M27 8 32 16M73 8 68 16M10 24 18 29M90 24 82 29'
/** Ridges around the rim of a dial. */
const RIDGES = Array.from({ length: 16 }, (_, i) => {
  const [x, y] = [Math.sin((i * Math.PI) / 8), Math.cos((i * Math.PI) / 8)]
  return `M${(50 + x * 27).toFixed(1)} ${(50 + y * 27).toFixed(1)}L${(50 + x * 31).toFixed(1)} ${(50 + y * 31).toFixed(1)}`
}).join('')

const DRAWINGS: Readonly<Record<ControlKind, SVGTemplateResult>> = {
  button: svg`<path class="c-mark c-ding" d=${DING}/>
    <ellipse class="c-shadow" cx="50" cy="89" rx="44" ry="7"/>
    <path class="c-wood" d="M8 80C8 75 92 75 92 80L88 91C70 95 30 95 12 91Z"/>
    <g class="c-plunger"><rect class="c-hot" x="41" y="15" width="18" height="20" rx="7"/></g>
    <path class="c-brass" d="M13 80C13 47 30 29 50 29S87 47 87 80C70 85 30 85 13 80Z"/>
    <path class="c-shine" d="M24 66C26 52 32 43 41 38"/>`,
  switch: svg`<g class="c-bulb"><circle class="c-halo" cx="50" cy="15" r="22"/><path class="c-glass" d="M50 1a14 14 0 0 1 7 26v5H43V27A14 14 0 0 1 50 1Z"/><path class="c-line" d="M44 36H56M46 40H54M46 20 50 14 54 20"/></g>
    <rect class="c-plate" x="24" y="45" width="52" height="53" rx="8"/>
    <circle class="c-screw" cx="50" cy="51" r="2.200"/><circle class="c-screw" cx="50" cy="92" r="2.200"/>
    <rect class="c-dark" x="35" y="56" width="30" height="31" rx="6"/>
    <g class="c-lever"><rect class="c-hot" x="36" y="71" width="28" height="16" rx="5"/><path class="c-shine" d="M42 79H58"/></g>`,
  dial: svg`<circle class="c-track" cx="50" cy="50" r="38" pathLength="360"/><circle class="c-heat" cx="50" cy="50" r="38" pathLength="360"/>
    <circle class="c-shadow" cx="50" cy="55" r="31"/><circle class="c-iron" cx="50" cy="50" r="31"/><path class="c-ridge" d=${RIDGES}/>
    <circle class="c-brass" cx="50" cy="50" r="22"/>
    <g class="c-needle"><path class="c-hot" d="M44 56 46.500 25 50 20 53.500 25 56 56A7 7 0 0 1 44 56Z"/></g>`,
  slider: svg`<rect class="c-night" x="18" y="6" width="64" height="88" rx="5"/>
    <path class="c-star" d="M34 70l2 5 5 2-5 2-2 5-2-5-5-2 5-2ZM68 62l1.500 3.500L73 67l-3.500 1.500L68 72l-1.500-3.500L63 67l3.500-1.500Z"/><path class="c-moon" d="M60 76a11 11 0 1 0 9 12 9 9 0 0 1-9-12Z"/>
    <path class="c-frame" d="M50 6V94M18 50H82"/>
    <g class="c-blind"><rect class="c-cloth" x="18" y="6" width="64" height="76"/><path class="c-fold" d="M18 22H82M18 38H82M18 54H82M18 70H82"/></g>
    <rect class="c-frame" x="18" y="6" width="64" height="88" rx="5"/>
    <g class="c-knob"><rect class="c-wood" x="11" y="44" width="78" height="12" rx="6"/><circle class="c-hot" cx="50" cy="50" r="11"/><path class="c-shine" d="M45 47A6 6 0 0 1 52 44"/></g>`,
  hold: svg`<ellipse class="c-shadow" cx="50" cy="88" rx="42" ry="7"/>
    <g class="c-pillow"><path class="c-cloth" d="M8 20C12 12 20 18 26 19 40 22 60 22 74 19 80 18 88 12 92 20 95 27 88 32 88 38 90 50 90 58 88 68 88 74 95 80 90 86 84 92 78 85 72 85 58 82 42 82 28 85 22 85 16 92 10 86 5 80 12 74 12 68 10 58 10 50 12 38 12 32 5 27 8 20Z"/><path class="c-fold" d="M19 27 26 33M81 27 74 33M19 79 26 73M81 79 74 73"/></g>
    <path class="c-hand" d="M37 60V42a4 4 0 0 1 8 0v-5a4 4 0 0 1 8 0v3a4 4 0 0 1 8 0v5a4 4 0 0 1 7 1v13c0 11-6 17-15 17-7 0-11-3-15-9l-8-12a4.200 4.200 0 0 1 7-5Z"/>
    <circle class="c-track" cx="50" cy="52" r="46" pathLength="100"/><circle class="c-ring" cx="50" cy="52" r="46" pathLength="100"/>`,
  swipe: svg`<ellipse class="c-shadow" cx="50" cy="85" rx="46" ry="6"/>
    <path class="c-wood" d="M3 20C3 14 12 14 12 20V84H3ZM88 44C88 39 97 39 97 44V84H88Z"/><rect class="c-sheet" x="9" y="46" width="82" height="30" rx="6"/>
    <path class="c-pillowcase" d="M13 34C18 30 28 30 32 34 35 42 35 46 32 51 27 54 17 54 13 50 11 45 11 40 13 34Z"/>
    <g class="c-quilt"><path class="c-cloth" d="M38 40C46 36 84 36 91 42V80H38C34 66 34 52 38 40Z"/><path class="c-fold" d="M50 39V80M64 38V80M78 39V80M36 53H91M36 67H91"/></g>
    <path class="c-mark c-chevron" d="M58 6 48 16 58 26M73 6 63 16 73 26M88 6 78 16 88 26"/>`,
  knock: svg`<ellipse class="c-shadow" cx="50" cy="98" rx="42" ry="6"/>
    <path class="c-wood" d="M15 97V34C15 12 30 1 50 1S85 12 85 34V97Z"/>
    <path class="c-cloth" d="M24 97V36C24 19 34 10 50 10S76 19 76 36V97Z"/>
    <path class="c-fold" d="M33 62V38C33 26 39 19 50 19S67 26 67 38V62ZM50 19V62"/>
    <path class="c-mark c-rap" d="M23 33 13 28M21 46H10M77 33 87 28M79 46H90"/>
    <circle class="c-brass" cx="50" cy="33" r="8"/>
    <g class="c-knocker"><path class="c-hot" fill-rule="evenodd" d="M50 33a15 15 0 1 1-.01 0ZM50 41.500a6.500 6.500 0 1 0 .01 0Z"/></g>
    ${[30, 50, 70].map((x, i) => svg`<circle class="c-dark" cx=${x} cy="80" r="8"/><circle class="c-hot c-pip" cx=${x} cy="80" r="8" style="--pip:${i}"/>`)}`,
  crank: svg`<ellipse class="c-shadow" cx="50" cy="93" rx="42" ry="6"/>
    <path class="c-wood" d="M14 30C14 24 86 24 86 30V86C86 92 14 92 14 86Z"/><path class="c-shine" d="M22 34H54"/>
    <path class="c-iron" d="M24 74H76V82H24Z"/><path class="c-line" d="M31 74V82M38 74V82M45 74V82M52 74V82M59 74V82M66 74V82"/>
    <circle class="c-track" cx="50" cy="50" r="45" pathLength="100"/><circle class="c-wound" cx="50" cy="50" r="45" pathLength="100"/>
    <path class="c-mark c-round" d="M70 9.500A45 45 0 0 1 93 36M97 24 94 38 82 31"/>
    <circle class="c-brass" cx="50" cy="50" r="15"/>
    <g class="c-crank"><path class="c-plate" d="M45 50V16H55V50A5 5 0 0 1 45 50Z"/><circle class="c-hot" cx="50" cy="14" r="11"/></g>`,
  pull: svg`<path class="c-wood" d="M4 4C4 1 96 1 96 4V12C96 15 4 15 4 12Z"/>
    <g class="c-clapper"><path class="c-brass" d="M58 44C58 27 64 19 75 19S92 27 92 44L97 50H53Z"/><circle class="c-hot" cx="75" cy="55" r="5.500"/><path class="c-line" d="M75 19V13"/><path class="c-shine" d="M65 39C65 33 67 29 70 27"/></g>
    <path class="c-mark c-down" d="M-3 54 6 64 15 54M-3 70 6 80 15 70"/>
    <path class="c-mark c-peal" d="M46 27 51 33M45 44H51M104 27 99 33M105 44H99"/>
    <g class="c-cord"><rect class="c-brass" x="32" y="12" width="7" height="38"/></g>
    <g class="c-tassel"><circle class="c-hot" cx="35.500" cy="54" r="13"/><path class="c-cloth" d="M25 65H46L56 97C46 102 25 102 15 97Z"/><path class="c-fold" d="M30 67 24 97M35.500 67V99M41 67 47 97"/></g>`,
}

/** What each role's style adds to a drawing. */
const ROLE_EXTRAS: Readonly<Record<Role, (kind: ControlKind) => SVGTemplateResult | typeof nothing>> = {
  // Ava's controls have eyes and legs.
  ava: (kind) => {
    const [x, y] = EYES[kind]
    return svg`<g class="c-legs"><path class="c-limb" d="M34 92C32 98 30 101 24 103M66 92C68 98 70 101 76 103"/></g>
      <g class="c-eyes" transform="translate(${x} ${y})"><circle cx="-7" r="5.500"/><circle cx="7" r="5.500"/><g class="c-pupils"><circle cx="-6" cy="1" r="2.400"/><circle cx="8" cy="1" r="2.400"/></g></g>`
  },
  leo: () =>
    svg`<path class="c-hud" d="M2 14V2H14M86 2H98V14M98 86V98H86M14 98H2V86"/><path class="c-scan" d="M4 0H96"/>`,
  elara: () => nothing,
  caleb: () =>
    svg`<path class="c-vine" d="M2 98C-4 84 4 78-1 66M-1 84c-5-1-7-5-7-9 5 0 8 4 7 9M1 76c4-2 6-5 5-9-4 1-6 5-5 9"/>`,
}
const EYES: Readonly<Record<ControlKind, readonly [x: number, y: number]>> = {
  button: [50, 62],
  switch: [50, 52],
  dial: [50, 58],
  slider: [50, 14],
  hold: [50, 30],
  swipe: [23, 42],
  knock: [50, 62],
  crank: [50, 50],
  pull: [35.5, 82],
}

/** The drawing of a control in a role's style. Its value is set by custom properties of the card around it. */
export const controlPicture = (kind: ControlKind, role: Role): TemplateResult =>
  html`<svg class="control-drawn" viewBox="-6 -4 112 110" aria-hidden="true"><g class="c-second" aria-hidden="true">${DRAWINGS[kind]}</g><g class="c-thing">${DRAWINGS[kind]}${ROLE_EXTRAS[role](kind)}</g></svg>`
