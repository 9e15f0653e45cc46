/** The cover of the storybook: the house at night. The brighter the family's stars, the more windows are lit. */
import { html, svg, type TemplateResult } from 'lit-html'

/** Paths on a field of 300 × 400: what is drawn on pages and on the picture to keep. */
export const COVER = {
  width: 300,
  height: 400,
  hill: 'M0 330C60 296 120 300 170 312S270 330 300 306V400H0Z',
  house: 'M78 322V214L62 216 150 138 238 216 222 214V326C170 314 120 312 78 322ZM196 176V146H212V190Z',
  door: 'M138 318V276C138 262 162 262 162 276V316Z',
  moon: 'M236 58A34 34 0 1 1 198 22 27 27 0 0 0 236 58Z',
  /** In the order in which they light up. */
  windows: [
    'M134 190C134 178 166 178 166 190V214H134Z',
    'M94 234H124V262H94Z',
    'M176 234H206V262H176Z',
    'M94 280H124V304L94 308ZM176 280H206V310L176 306Z',
  ],
  stars: [
    [46, 62, 3],
    [84, 40, 2],
    [120, 74, 2.5],
    [58, 118, 2],
    [262, 112, 2.5],
    [150, 36, 2],
    [272, 160, 2],
    [28, 160, 2.5],
  ],
} as const

/** The cloth that each cover is bound in: dusk, plum, forest, lamp light. */
export const COVER_COLORS = ['#2a2550', '#4a2a5c', '#234a44', '#7a3420'] as const

/** How many windows are lit on which of the four covers. */
export const litWindows = (cover: number): number => Math.min(COVER.windows.length, cover + 1)

export const coverColor = (cover: number): string => COVER_COLORS[cover] ?? COVER_COLORS[0]

export const coverPicture = (cover: number): TemplateResult => html`<svg
  class="cover-picture"
  viewBox="0 0 ${COVER.width} ${COVER.height}"
  aria-hidden="true"
>
  ${svg`<path d=${COVER.moon} fill="#ffe3ae" />
    ${COVER.stars.map(([x, y, r]) => svg`<circle cx=${x} cy=${y} r=${r} fill="#fff3d6" />`)}
    <path d=${COVER.hill} fill="#12132b" />
    <path d=${COVER.house} fill="#0d0e24" /><path d=${COVER.door} fill="#5a3a2c" />
    ${COVER.windows.map((d, i) => svg`<path d=${d} fill=${i < litWindows(cover) ? '#ffc65f' : '#272a55'} />`)}`}
</svg>`
