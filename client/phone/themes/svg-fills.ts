/** How each of the four fills a shape that they draw: patterns and gradients that small pictures point at by id. */
import { html, svg, type TemplateResult } from 'lit-html'
import type { Role } from '../../../shared/content/ids.ts'

/** What a picture is filled with; `papers.css` hands them out. */
const FILLS = ['a', 'b', 'c', 'hot', 'cold-a', 'cold-b'] as const
type Colours = Readonly<Record<(typeof FILLS)[number], string>>

interface RoleFills {
  readonly colours: Colours
  fill(id: string, colour: string): ReturnType<typeof svg>
}

const ROLE_FILLS: Readonly<Record<Role, RoleFills>> = {
  // Wax crayon: strokes to and fro over a thin first layer.
  ava: {
    colours: {
      a: '#c9583f',
      b: '#6d4a78',
      c: '#e3b765',
      hot: '#e4572e',
      'cold-a': '#3f8fd0',
      'cold-b': '#3a5ab0',
    },
    fill: (id, colour) =>
      svg`<pattern id=${id} width="13" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(-38)">
        <rect width="13" height="12" fill=${colour} opacity=".5" />
        <path d="M0 2C4 .6 9 3.200 13 2M0 6.200C5 7.4 8 5 13 6.200M0 10C4 8.800 10 11.200 13 10" fill="none" stroke=${colour} stroke-width="2.8" />
      </pattern>`,
  },
  // Light in glass: it fades upwards, and its outline glows.
  leo: {
    colours: {
      a: '#3f9fd0',
      b: '#2c6f9c',
      c: '#a6ecff',
      hot: '#8fe6ff',
      'cold-a': '#3fa9e8',
      'cold-b': '#2a6ab0',
    },
    fill: (id, colour) =>
      svg`<linearGradient id=${id} x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stop-color=${colour} stop-opacity=".24" /><stop offset="1" stop-color=${colour} stop-opacity=".8" />
      </linearGradient>`,
  },
  // Gloss: everything is new, and a window mirrors in it.
  elara: {
    colours: {
      a: '#d96a48',
      b: '#8a4a3c',
      c: '#f3c463',
      hot: '#ef7a3f',
      'cold-a': '#4fa6e8',
      'cold-b': '#245a9c',
    },
    fill: (id, colour) =>
      svg`<linearGradient id=${id} x1="0" y1="0" x2=".4" y2="1">
        <stop offset="0" stop-color="#ffffff" /><stop offset=".16" stop-color=${colour} stop-opacity=".72" />
        <stop offset=".55" stop-color=${colour} /><stop offset="1" stop-color=${colour} />
      </linearGradient>`,
  },
  // An engraving, coloured by hand: lines that swell, over a wash.
  caleb: {
    colours: {
      a: '#9c4a30',
      b: '#4a2618',
      c: '#c0903f',
      hot: '#b5391d',
      'cold-a': '#4f7f94',
      'cold-b': '#27485c',
    },
    fill: (id, colour) =>
      svg`<pattern id=${id} width="30" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(4)">
        <rect width="30" height="4" fill=${colour} opacity=".34" />
        <path d="M0 1.500C8 .6 20 .8 30 1.500V2.300C20 3.4 8 3.2 0 2.300Z" fill=${colour} />
      </pattern>`,
  },
}

/** The fills of a role, once on its page. */
export function svgFills(role: Role): TemplateResult {
  const { colours, fill } = ROLE_FILLS[role]
  return html`<svg class="hand-defs" aria-hidden="true">
    <defs>${FILLS.map((name) => fill(`hand-${name}`, colours[name]))}</defs>
  </svg>`
}
