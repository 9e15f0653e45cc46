/** Wallpapers, tiles and floorboards. */
import { INK } from '../lib/palette.ts'
import { n } from '../lib/svg.ts'

/** A repeating tile. */
const tile = (id: string, width: number, height: number, inner: string): string =>
  `<pattern id="${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse">${inner}</pattern>`

/** The definitions of all wallpapers and tiles; rooms refer to them by id. */
export const PATTERNS = [
  tile(
    'moths',
    46,
    46,
    `<path d="M23 14C30 4 40 8 38 16C36 22 28 22 23 18C18 22 10 22 8 16C6 8 16 4 23 14Z" fill="#E8B37A" opacity=".42"/><path d="M0 37C4 31 9 33 8 38C7 41 3 41 0 39M46 37C42 31 37 33 38 38C39 41 43 41 46 39" fill="#F6D9A0" opacity=".38"/>`,
  ),
  tile(
    'stripes',
    34,
    34,
    '<rect width="14" height="34" fill="#fff" opacity=".1"/><rect x="22" width="2" height="34" fill="#fff" opacity=".16"/>',
  ),
  tile(
    'leaves',
    40,
    52,
    `<path d="M20 6C30 12 30 22 20 28C10 22 10 12 20 6ZM0 32C10 38 10 48 0 54M40 32C30 38 30 48 40 54" fill="${INK.lilac}" opacity=".28"/><path d="M20 4V34M0 30V52M40 30V52" stroke="#F0D8F0" stroke-width="1.400" opacity=".22"/>`,
  ),
  tile('diamonds', 30, 30, '<path d="M6 8l4 -4l4 4l-4 4zM21 23l3 -3l3 3l-3 3z" fill="#fff" opacity=".16"/>'),
  tile(
    'tiles',
    30,
    30,
    '<path d="M0 0H30V30" fill="none" stroke="#fff" stroke-width="1.800" opacity=".3"/><path d="M12 15l3 -3l3 3l-3 3z" fill="#3F6F78" opacity=".35"/>',
  ),
  tile(
    'bricks',
    46,
    28,
    '<path d="M0 0H46M0 14H46M10 0V14M33 14V28" stroke="#17142F" stroke-width="2" opacity=".42"/><rect x="12" y="2" width="19" height="10" fill="#fff" opacity=".05"/>',
  ),
  tile(
    'hexes',
    36,
    42,
    '<path d="M0 10L18 0L36 10L36 31L18 42L0 31Z" fill="none" stroke="#DFF6FF" stroke-width="1.400" opacity=".26"/>',
  ),
  tile(
    'planks',
    58,
    400,
    '<path d="M0 0V400M29 0V400" stroke="#141B33" stroke-width="2" opacity=".28"/><rect x="2" width="10" height="400" fill="#fff" opacity=".05"/>',
  ),
  tile(
    'shingles',
    42,
    44,
    '<path d="M0 0V12Q10.500 24 21 12V0M21 0V12Q31.500 24 42 12V0M-10 22V34Q0 46 10.500 34V22M10.500 22V34Q21 46 31.500 34V22M31.500 22V34Q42 46 52 34V22" fill="none" stroke="#0B0A22" stroke-width="2.200" opacity=".42"/><path d="M2 6Q10.500 16 19 8M13 28Q21 38 29 30" fill="none" stroke="#B9A0E0" stroke-width="1.600" opacity=".28"/>',
  ),
].join('')

/** Floorboards that run towards the viewer: lines from the back edge to the front edge. */
export function boards(
  frontX: number,
  frontWidth: number,
  frontY: number,
  backX: number,
  backWidth: number,
  backY: number,
): string {
  const count = Math.max(3, Math.round(frontWidth / 46))
  let d = ''
  for (let i = 1; i < count; i++)
    d += `M${n(frontX + (i / count) * frontWidth)} ${n(frontY)}L${n(backX + (i / count) * backWidth)} ${n(backY)}`
  return d
}
