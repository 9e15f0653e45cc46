/** The four page backgrounds of phones, one for each role. */
import { FAMILY, type Member } from '../lib/palette.ts'
import { type ArtPiece, piece } from '../lib/piece.ts'
import { dice } from '../lib/seeded-random.ts'
import { at, block, dot, linear, n, oval, radial, type SvgBox, shape, stroke } from '../lib/svg.ts'

/**
 * The size of a page (CSS px). On other sizes the corners keep their shape and what is between them is stretched
 * (client/phone/themes/role-theme.css), so everything with a shape of its own is in a corner.
 */
const WIDTH = 390
const HEIGHT = 844
const PAGE: SvgBox = [0, 0, WIDTH, HEIGHT]
/** Texture px per CSS px: low, since paper is soft and the file should be small. */
const SCALE = 1.25

/** Noise of one colour over the whole page. `floor` cuts the lower part of it away. */
const noise = (id: string, frequency: string, ink: string, gain: number, floor: number): string =>
  `<filter id="${id}" filterUnits="userSpaceOnUse" x="0" y="0" width="${WIDTH}" height="${HEIGHT}" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="4" seed="5"/><feColorMatrix values="${ink} ${gain} 0 0 0 ${floor}"/></filter>`
const ink = (r: number, g: number, b: number): string => `0 0 0 0 ${r} 0 0 0 0 ${g} 0 0 0 0 ${b}`
const washed = (id: string, opacity: number): string =>
  `<g opacity="${opacity}">${block(PAGE, '#000', `filter="url(#${id})"`)}</g>`

/** A filter that roughens the edge of a page. */
const torn = (id: string, scale: number): string =>
  `<filter id="${id}" filterUnits="userSpaceOnUse" x="-9.5" y="-9.5" width="${WIDTH + 19}" height="${HEIGHT + 19}"><feTurbulence type="fractalNoise" baseFrequency=".022" numOctaves="3" seed="6" result="n"/><feDisplacementMap in="SourceGraphic" in2="n" scale="${scale}" xChannelSelector="R" yChannelSelector="G"/></filter>`

/** A filter for wax crayon, with gaps where the paper is rough. */
const WAX = `<filter id="wax" filterUnits="userSpaceOnUse" x="-9.5" y="-9.5" width="${WIDTH + 19}" height="${HEIGHT + 19}"><feTurbulence type="fractalNoise" baseFrequency=".5" numOctaves="2" seed="3" result="n"/><feDisplacementMap in="SourceGraphic" in2="n" scale="2.4" result="d"/><feColorMatrix in="n" values="0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 3.2 0 0 0 -.95" result="m"/><feComposite in="d" in2="m" operator="in"/></filter>`

const crayoned = (inner: string, opacity: number): string =>
  `<g filter="url(#wax)" opacity="${opacity}">${inner}</g>`

const multiplied = (fill: string): string => `<g style="mix-blend-mode:multiply">${block(PAGE, fill)}</g>`

/** Ava: a sketchbook in the light of a torch, with drawings in its corners. */
function sketchbook(): string {
  const rules = [...Array(26).keys()]
    .map((i) =>
      stroke(
        `M22 ${60 + i * 31}C130 ${58 + i * 31} 260 ${62 + i * 31} 382 ${59 + i * 31}`,
        '#6A57A6',
        1.1,
        'opacity=".17"',
      ),
    )
    .join('')
  const rings = [46, 92, 138, 300, 372, 444, 516, 706, 752, 798]
    .map(
      (y) =>
        dot(15, y, 5.2, '#251F4C') +
        stroke(`M15 ${y}C6 ${y - 7} -2 ${y} -6 ${y + 8}`, '#A9A3C6', 3.2) +
        stroke(`M14 ${y - 1}C6 ${y - 7} 0 ${y - 2} -5 ${y + 5}`, '#E9E6F7', 1),
    )
    .join('')
  const moth =
    'M0 0C-10 -22 -36 -26 -40 -10C-42 2 -26 8 -10 4C-22 12 -26 24 -16 26C-6 27 -1 12 0 4C1 12 6 27 16 26C26 24 22 12 10 4C26 8 42 2 40 -10C36 -26 10 -22 0 0M-4 -6C-8 -18 -12 -22 -16 -24M4 -6C8 -18 12 -22 16 -24'
  const star = 'M0 -9L2.6 -2.8 9 -2.4 4 1.8 5.8 8.4 0 4.8 -5.8 8.4 -4 1.8 -9 -2.4 -2.6 -2.8Z'
  const doodles =
    at(338, 806, stroke(moth, '#6A57A6', 3), 0.72, -14) +
    at(42, 812, stroke(star, '#E4572E', 2), 1.15, 12) +
    at(76, 826, stroke(star, '#D9911B', 1.8), 0.7, -8) +
    stroke('M276 822C286 806 300 822 290 828C280 832 276 818 288 812', '#3F93BD', 2.2)
  return (
    WAX +
    torn('edge', 10) +
    noise('cloud', '.012 .016', ink(0.34, 0.24, 0.55), 1.4, -0.6) +
    noise('grain', '.75', ink(0.24, 0.18, 0.34), 1.1, -0.5) +
    radial(
      'torch',
      [
        [0, '#FFFDF4'],
        [0.5, '#FFF0CE'],
        [0.72, '#E4CFDA'],
        [0.9, '#A491C6'],
        [1, '#54468A'],
      ],
      'cx=".5" cy=".42" r=".78"',
    ) +
    block(PAGE, '#1D1840') +
    shape('M4 10 386 5 388 838 3 840Z', '#F7EEDD', 'filter="url(#edge)"') +
    rules +
    washed('cloud', 0.13) +
    multiplied('url(#torch)') +
    crayoned(doodles, 0.6) +
    rings +
    washed('grain', 0.2)
  )
}

/** Leo: the view through his headset: blue hills at night, a grid, and the glass in front of them. */
function headset(): string {
  const roll = dice(11)
  const stars = [...Array(34).keys()]
    .map(() =>
      dot(
        20 + roll() * 350,
        70 + roll() * 330,
        0.6 + roll() * 1.1,
        '#CFF3FF',
        `opacity="${(0.25 + roll() * 0.6).toFixed(2)}"`,
      ),
    )
    .join('')
  const rows = [652, 664, 682, 708, 744, 792]
    .map((y) => `M-20 ${y}C120 ${y - 9} 270 ${y - 9} 410 ${y}`)
    .join('')
  const columns = [...Array(13).keys()].map((i) => `M${n(39 + i * 26)} 640L${-390 + i * 97.5} 850`).join('')
  const ticks = [...Array(9).keys()].map((i) => `M${i % 4 === 0 ? 17 : 19} ${300 + i * 26}H24`).join('')
  const corner = 'M0 26V8L8 0H26'
  return (
    noise('haze', '.01 .02', ink(0.45, 0.85, 1), 1.5, -0.72) +
    noise('grain', '.8', ink(0.7, 0.9, 1), 0.9, -0.5) +
    linear('sky', [
      [0, '#08162F'],
      [0.4, '#10375B'],
      [0.62, '#1C5A80'],
      [0.72, '#123B5C'],
      [1, '#071529'],
    ]) +
    radial(
      'visor',
      [
        [0.62, '#071326', 0],
        [1, '#040B18', 0.85],
      ],
      'cx=".5" cy=".5" r=".74"',
    ) +
    block(PAGE, 'url(#sky)') +
    stars +
    washed('haze', 0.22) +
    shape(
      'M0 566 54 520 96 546 152 478 204 540 262 500 312 548 352 512 390 556V850H0Z',
      '#16466A',
      'opacity=".85"',
    ) +
    shape('M152 478 138 498 152 506 166 496ZM262 500 250 514 262 520 272 511Z', '#8FE6FF', 'opacity=".35"') +
    shape('M0 622 70 584 140 618 236 572 320 624 390 598V850H0Z', '#0E2C4A') +
    stroke(rows + columns, '#58C7F3', 1.1, 'opacity=".3"') +
    block(PAGE, 'url(#visor)') +
    `<path d="M0 0H390V844H0ZM8 46Q8 8 46 8H344Q382 8 382 46V798Q382 836 344 836H46Q8 836 8 798Z" fill-rule="evenodd" fill="#060F20"/>` +
    stroke('M8 46Q8 8 46 8H344Q382 8 382 46V798Q382 836 344 836H46Q8 836 8 798Z', '#3F93BD', 1.8) +
    at(19, 19, stroke(corner, '#8FE6FF', 2, 'opacity=".8"')) +
    at(371, 19, stroke(corner, '#8FE6FF', 2, 'opacity=".8"'), [-1, 1]) +
    at(19, 825, stroke(corner, '#8FE6FF', 2, 'opacity=".8"'), [1, -1]) +
    at(371, 825, stroke(corner, '#8FE6FF', 2, 'opacity=".8"'), [-1, -1]) +
    stroke(ticks, '#8FE6FF', 1.3, 'opacity=".45"') +
    at(390, 0, stroke(ticks, '#8FE6FF', 1.3, 'opacity=".45"'), [-1, 1]) +
    washed('grain', 0.12)
  )
}

/** Elara: SkyNest's sunny morning, with a cloud that smiles a little too much. */
function tablet(): string {
  const cloud =
    'M-62 16C-76 16 -80 -4 -64 -10C-66 -30 -38 -40 -26 -24C-16 -46 24 -44 28 -20C44 -30 66 -16 58 2C72 4 70 18 58 18Z'
  return (
    noise('grain', '.8', ink(0.2, 0.4, 0.6), 0.9, -0.5) +
    linear('air', [
      [0, '#DCEFFC'],
      [0.5, '#F4FAFF'],
      [0.82, '#FFF8E8'],
      [1, '#FFE9BF'],
    ]) +
    radial(
      'sun',
      [
        [0, '#FFFFFF'],
        [0.55, '#E7F6FF'],
        [1, '#CDEAFB', 0],
      ],
      'cx=".5" cy=".5" r=".5"',
    ) +
    linear('hill', [
      [0, '#FBD98F'],
      [1, '#F2B134'],
    ]) +
    block(PAGE, 'url(#air)') +
    dot(332, 66, 190, 'url(#sun)') +
    dot(332, 66, 122, '#D6F0FD', 'opacity=".85"') +
    dot(332, 66, 84, '#EAF7FF') +
    at(70, 52, shape(cloud, '#FFFFFF', 'opacity=".9"'), 0.62) +
    at(16, 128, shape(cloud, '#FFFFFF', 'opacity=".55"'), 0.5) +
    shape('M-10 768C70 726 150 800 240 764C310 736 352 762 400 744V850H-10Z', 'url(#hill)', 'opacity=".3"') +
    shape('M-10 804C90 772 190 824 280 794C330 780 370 792 400 784V850H-10Z', 'url(#hill)', 'opacity=".5"') +
    // SkyNest on the hill, with its eye.
    at(
      340,
      800,
      oval(0, 8, 30, 7, '#B07404', 'opacity=".2"') +
        shape('M-24 2C-20 16 20 16 24 2C14 8 -14 8 -24 2Z', '#C98A1D', 'opacity=".8"') +
        dot(0, -8, 15, '#EAF7FF') +
        stroke('M-15 -8A15 15 0 0 1 15 -8A15 15 0 0 1 -15 -8', '#8FC4E6', 1.6) +
        dot(3, -9, 6, '#58A8DC') +
        dot(4, -10, 2.6, '#12304E') +
        stroke('M-8 -1C-4 4 5 4 9 -2', '#4B8FC2', 1.4),
    ) +
    washed('grain', 0.07)
  )
}

/** Caleb: a page of an old storybook, with stains, a vine around it and a ribbon. */
function storybook(): string {
  const vine =
    'M4 4C26 8 40 20 44 44M4 4C8 26 20 40 44 44M16 9C24 4 34 6 38 14C30 18 22 16 16 9M9 16C4 24 6 34 14 38C18 30 16 22 9 16M44 44C58 40 72 42 84 34M44 44C40 58 42 72 34 84'
  const leaf = (x: number, y: number, turn: number) =>
    at(
      x,
      y,
      shape('M0 0C6 -9 18 -10 25 -3C17 5 7 6 0 0Z', '#8A2F20') +
        stroke('M2 0C9 -2 15 -3 22 -3', '#E6B98A', 0.8),
      0.8,
      turn,
    )
  const corner =
    stroke(vine, '#8A2F20', 2) +
    leaf(84, 34, -12) +
    leaf(34, 84, 102) +
    leaf(60, 42, 40) +
    leaf(42, 60, 50) +
    dot(44, 44, 4, '#C9902E') +
    dot(44, 44, 1.8, '#8A2F20')
  const foxing = [
    [64, 250, 22],
    [330, 420, 30],
    [110, 610, 26],
    [300, 700, 16],
    [210, 150, 14],
  ]
    .map(
      ([x = 0, y = 0, r = 0]) =>
        oval(x, y, r, r * 0.7, '#B9803E', 'opacity=".12"') +
        oval(x + 4, y, r * 0.5, r * 0.34, '#9A5F28', 'opacity=".12"'),
    )
    .join('')
  return (
    torn('edge', 9) +
    noise('cloud', '.011 .017', ink(0.5, 0.28, 0.1), 1.5, -0.62) +
    noise('grain', '.75', ink(0.3, 0.18, 0.08), 1.1, -0.5) +
    radial(
      'age',
      [
        [0.35, '#FFFBF0'],
        [0.78, '#EFD6A8'],
        [1, '#B98450'],
      ],
      'cx=".5" cy=".45" r=".8"',
    ) +
    block(PAGE, '#3B1D16') +
    shape('M9 9H388V842H9Z', '#D9BE90', 'filter="url(#edge)"') +
    shape('M5 5H384V838H5Z', '#F4E4C2', 'filter="url(#edge)"') +
    washed('cloud', 0.26) +
    foxing +
    multiplied('url(#age)') +
    stroke('M13 13H377V831H13Z', '#7C3A24', 1.8) +
    stroke('M18 18H372V826H18Z', '#7C3A24', 0.8) +
    `<g opacity=".62">${
      at(13, 13, corner, 0.58) +
      at(377, 13, corner, [-0.58, 0.58]) +
      at(13, 831, corner, [0.58, -0.58]) +
      at(377, 831, corner, [-0.58, -0.58])
    }</g>` +
    // The ribbon is at the lower end, where there is no text.
    shape('M312 812 330 812 330 844 321 837 312 844Z', '#8A2F20') +
    stroke('M315 814V838', '#C4502E', 1.4) +
    washed('grain', 0.22)
  )
}

const PAINTED: Readonly<Record<Member, () => string>> = {
  ava: sketchbook,
  leo: headset,
  elara: tablet,
  caleb: storybook,
}

/** The pages, named `phone/paper-<member>`, each on a sheet of its own. */
export const paperPieces = (): ArtPiece[] =>
  FAMILY.map((member) =>
    piece(`phone/paper-${member}`, `phone-paper-${member}`, PAINTED[member](), PAGE, { scale: SCALE }),
  )
