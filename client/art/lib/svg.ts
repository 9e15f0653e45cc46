/**
 * The functions that all art is written with: each returns SVG markup. Units are world px. A parameter `more` holds
 * further attributes, such as an opacity.
 */

export type SvgPoint = readonly [x: number, y: number]
/** x, y, width, height. */
export type SvgBox = readonly [x: number, y: number, width: number, height: number]

/** Rounds a number for markup, to a tenth of a px. */
export const n = (value: number): string => String(Math.round(value * 10) / 10)

/** A filled path. */
export const shape = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}" ${more}/>`

/** A line along a path, with round ends. */
export const stroke = (d: string, colour: string, width = 2, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`

/** A filled circle. */
export const dot = (x: number, y: number, r: number, fill: string, more = ''): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" ${more}/>`

/** A filled ellipse. */
export const oval = (x: number, y: number, rx: number, ry: number, fill: string, more = ''): string =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${more}/>`

/** A filled rectangle. */
export const block = ([x, y, w, h]: SvgBox, fill: string, more = ''): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" ${more}/>`

/** A group moved to (x, y), turned (degrees) and scaled; a pair of scales may mirror it. */
export function at(x: number, y: number, inner: string, scale: number | SvgPoint = 1, turn = 0): string {
  const by = typeof scale === 'number' ? scale : scale.join(' ')
  return `<g transform="translate(${n(x)} ${n(y)}) rotate(${turn}) scale(${by})">${inner}</g>`
}

/** A group with a filter of `filters.ts`, by name. */
export const through = (filter: string, inner: string): string => `<g filter="url(#${filter})">${inner}</g>`

/** A group clipped to a path. The id must be unique within one piece. */
export const cut = (id: string, d: string, inner: string): string =>
  `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${inner}</g>`

/** The closed path of a box. */
export const boxPath = ([x, y, w, h]: SvgBox): string => `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`

/** The closed path through points. */
export const polyPath = (points: readonly SvgPoint[]): string =>
  `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`

/** Offset 0–1; opacity 0–1, 1 if left out. */
type GradientStop = readonly [offset: number, colour: string, opacity?: number]
const stops = (list: readonly GradientStop[]): string =>
  list.map(([o, c, a = 1]) => `<stop offset="${o}" stop-color="${c}" stop-opacity="${a}"/>`).join('')

/** The definition of a radial gradient. */
export const radial = (id: string, list: readonly GradientStop[], more = ''): string =>
  `<radialGradient id="${id}" ${more}>${stops(list)}</radialGradient>`

/** The definition of a linear gradient, from top to bottom unless `more` says otherwise. */
export const linear = (
  id: string,
  list: readonly GradientStop[],
  more = 'x1="0" y1="0" x2="0" y2="1"',
): string => `<linearGradient id="${id}" ${more}>${stops(list)}</linearGradient>`
