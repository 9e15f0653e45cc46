/**
 * SVG filters that make shapes look like cut and painted paper. They run when the art is painted (`npm run art`),
 * never in the game.
 */

/** How a paper filter cuts and paints: what is left out has the values of plain paper. */
export interface PaperCut {
  /** How far the cut edge strays (px). */
  rough?: number
  /** Frequency of that straying. */
  wobble?: number
  seed?: number
  /** Opacity and width (px) of the light cut edge. */
  edge?: number
  edgeWidth?: number
  edgeInk?: string
  /** dx, dy, blur and opacity of the paper's shadow, or null for none. */
  shadow?: readonly [dx: number, dy: number, blur: number, opacity: number] | null
  /** Contrast of the fine grain, and of the pigment; above 1.3 the pigment looks like clouds. */
  grain?: number
  pigment?: number
  /** Frequencies of the pigment, as an SVG pair. */
  clouds?: string
}

/**
 * The region of a filter: the shape, and room for its shadow. The odd shares are on purpose: resvg 2.6 rounds an edge
 * on a whole px in two different ways and aborts.
 */
const AROUND = 'x="-14.73%" y="-14.57%" width="129.61%" height="131.37%"'

const noiseToGrey = (contrast: number): string => {
  const offset = (0.5 - 0.5 * contrast).toFixed(3)
  const row = `${contrast} 0 0 0 ${offset}`
  return `${row} ${row} ${row} 0 0 0 0 1`
}

/**
 * Cut and painted paper: a displaced edge for the scissors, soft-light noise for pigment and grain, a light edge and a
 * shadow for the paper's thickness.
 */
export function paperFilter(id: string, options: PaperCut = {}): string {
  const { rough = 4, wobble = 0.03, seed = 3, edge = 0.35, edgeWidth = 1.3, edgeInk = '#FFF3DC' } = options
  const { shadow = [2, 5, 5, 0.5], grain = 0.7, pigment = 1.05, clouds = '.011 .017' } = options
  const cutEdge = `<feOffset in="d" dx="${edgeWidth}" dy="${edgeWidth * 1.2}" result="o"/><feComposite in="d" in2="o" operator="out" result="e"/><feFlood flood-color="${edgeInk}" flood-opacity="${edge}"/><feComposite in2="e" operator="in" result="ee"/>`
  const thrown = shadow
    ? `<feGaussianBlur in="d" stdDeviation="${shadow[2]}"/><feOffset dx="${shadow[0]}" dy="${shadow[1]}" result="sb"/><feFlood flood-color="#070716" flood-opacity="${shadow[3]}"/><feComposite in2="sb" operator="in" result="shd"/>`
    : ''
  return `<filter id="${id}" ${AROUND} color-interpolation-filters="sRGB">
<feTurbulence type="fractalNoise" baseFrequency="${wobble}" numOctaves="2" seed="${seed}" result="n1"/>
<feDisplacementMap in="SourceGraphic" in2="n1" scale="${rough}" xChannelSelector="R" yChannelSelector="G" result="d"/>
<feTurbulence type="fractalNoise" baseFrequency=".7" numOctaves="2" seed="${seed + 5}"/><feColorMatrix values="${noiseToGrey(grain)}" result="g1"/>
<feTurbulence type="fractalNoise" baseFrequency="${clouds}" numOctaves="4" seed="${seed + 9}"/><feColorMatrix values="${noiseToGrey(pigment)}" result="g2"/>
<feBlend mode="soft-light" in="g2" in2="d" result="b1"/><feBlend mode="soft-light" in="g1" in2="b1" result="b2"/>
<feComposite in="b2" in2="d" operator="in" result="t"/>
${edge ? cutEdge : ''}${thrown}
<feMerge>${shadow ? '<feMergeNode in="shd"/>' : ''}<feMergeNode in="t"/>${edge ? '<feMergeNode in="ee"/>' : ''}</feMerge></filter>`
}

/** Wax crayon: a wobbling line with gaps where the paper is rough. @param stray how far it wobbles (px) */
export const crayonFilter = (
  id: string,
  contrast = 2.6,
  floor = -0.75,
  frequency = 0.35,
  stray = 3,
): string =>
  `<filter id="${id}" ${AROUND} color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency=".04" numOctaves="2" seed="8" result="n"/><feDisplacementMap in="SourceGraphic" in2="n" scale="${stray}" xChannelSelector="R" yChannelSelector="G" result="d"/><feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="3" seed="4"/><feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 ${contrast} 0 0 0 ${floor}" result="m"/><feComposite in="d" in2="m" operator="in"/></filter>`

const blurFilter = (id: string, radius: number): string =>
  `<filter id="${id}" ${AROUND}><feGaussianBlur stdDeviation="${radius}"/></filter>`

/** All filters by name. */
const FILTERS: Readonly<Record<string, string>> = {
  paper: paperFilter('paper'),
  paperSmall: paperFilter('paperSmall', {
    rough: 2,
    wobble: 0.05,
    shadow: [1, 2, 2, 0.45],
    edgeWidth: 0.9,
    edge: 0.3,
  }),
  paperBig: paperFilter('paperBig', {
    rough: 6,
    wobble: 0.018,
    shadow: [4, 10, 12, 0.55],
    edgeWidth: 2,
    pigment: 0.75,
    clouds: '.02 .03',
    grain: 0.6,
  }),
  wash: paperFilter('wash', {
    rough: 4,
    wobble: 0.02,
    edge: 0,
    shadow: null,
    pigment: 0.95,
    grain: 0.5,
    clouds: '.016 .022',
  }),
  plaster: paperFilter('plaster', {
    rough: 4,
    wobble: 0.02,
    edge: 0,
    shadow: null,
    pigment: 0.42,
    grain: 0.4,
    clouds: '.006 .009',
  }),
  air: paperFilter('air', {
    rough: 3,
    wobble: 0.01,
    edge: 0,
    shadow: null,
    pigment: 0.28,
    grain: 0.35,
    clouds: '.006 .012',
  }),
  soft: paperFilter('soft', {
    rough: 1.4,
    wobble: 0.05,
    edge: 0,
    shadow: null,
    pigment: 0.7,
    grain: 0.4,
    clouds: '.02 .03',
  }),
  city: paperFilter('city', {
    rough: 3,
    shadow: [-3, 2, 7, 0.45],
    edge: 0.16,
    edgeInk: '#C9B4FF',
    edgeWidth: 1.4,
    pigment: 0.9,
    grain: 0.5,
  }),
  gouache: paperFilter('gouache', {
    rough: 1.6,
    wobble: 0.06,
    edge: 0.16,
    edgeWidth: 1,
    shadow: [1, 2, 3, 0.4],
    pigment: 1.2,
    grain: 0.6,
    clouds: '.02 .05',
  }),
  figure: paperFilter('figure', {
    rough: 1.6,
    wobble: 0.07,
    edge: 0.24,
    edgeWidth: 0.9,
    shadow: [1, 2, 1.8, 0.4],
    pigment: 1,
    grain: 0.55,
    clouds: '.018 .03',
  }),
  crayon: crayonFilter('crayon'),
  blur2: blurFilter('blur2', 2),
  blur6: blurFilter('blur6', 6),
  blur16: blurFilter('blur16', 16),
}

/** The definitions of the filters that some markup uses. @throws if it names a filter that does not exist */
export function filtersFor(markup: string): string {
  const names = new Set([...markup.matchAll(/filter="url\(#(\w+)\)"/g)].map((match) => match[1] ?? ''))
  return [...names]
    .map((name) => {
      const filter = FILTERS[name] ?? (markup.includes(`<filter id="${name}"`) ? '' : undefined)
      if (filter === undefined) throw new Error(`No filter is called "${name}"`)
      return filter
    })
    .join('')
}
