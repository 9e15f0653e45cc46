/** All furniture as pieces, named `room/<name>`. */
import { type ArtPiece, piece } from '../lib/piece.ts'
import { at, through } from '../lib/svg.ts'
import * as ground from './furniture-ground.ts'
import * as upper from './furniture-upper.ts'
import * as supper from './supper-table.ts'
import * as tables from './supper-tables.ts'

/** The drawing of each piece. Each is separate, since furniture drifts about in the malfunction. */
const DRAWINGS: Readonly<Record<string, () => string>> = {
  window: ground.windowPiece,
  cups: ground.cups,
  fridge: ground.fridge,
  'window-day': supper.windowDay,
  'supper-table': supper.supperTable,
  'table-pancakes': tables.pancakeTable,
  'table-pudding': tables.puddingTable,
  'table-glasses': tables.glassTable,
  cat: supper.cat,
  stool: supper.stool,
  stove: ground.stove,
  table: ground.table,
  pendant: ground.pendant,
  'rug-living': ground.rugLiving,
  plant: ground.plant,
  blocks: ground.blocks,
  bookcase: () => at(-46, 0, ground.shelfOfBooks(92, 196, 21)),
  'wall-books': ground.wallBooks,
  'rug-nook': ground.rugNook,
  armchair: ground.armchair,
  'book-pile': ground.bookPile,
  'floor-lamp': ground.floorLamp,
  poster: upper.poster,
  'study-shelf': upper.studyShelf,
  desk: upper.desk,
  screen: upper.screen,
  'desk-lamp': upper.deskLamp,
  'door-child': upper.doorChild,
  stairs: upper.stairs,
  clock: upper.clock,
  runner: upper.runner,
  'door-sphere': upper.doorSphere,
  'night-light': upper.nightLight,
  bench: upper.bench,
  glider: upper.glider,
  tools: upper.tools,
  panel: upper.panel,
  bulb: () => upper.bulb(18),
  racks: upper.racks,
  cables: upper.cables,
  'fuse-box': upper.fuseBox,
  jars: upper.jars,
  'cellar-stairs': upper.cellarStairs,
  boxes: upper.boxes,
  boiler: upper.boiler,
  'cellar-bulb': () => upper.bulb(26),
}

/** The furniture, named `room/<name>`. */
export function furniturePieces(): ArtPiece[] {
  return Object.entries(DRAWINGS).map(([name, draw]) =>
    piece(`room/${name}`, 'furniture', through('gouache', draw()), [-240, -260, 480, 420]),
  )
}
