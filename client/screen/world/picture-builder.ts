/** Builds pictures: the base picture of a view, and helpers to place people and to aim the camera. */
import {
  byRole,
  OWN_WAY_OF,
  PAIRS,
  ROLES,
  type Role,
  type Room,
  type SupperId,
} from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/views/types.ts'
import type { Pose } from '../../art/lib/rig.ts'
import type { TableName } from './house-furniture.ts'
import { LAMPS } from './house-lamps.ts'
import { ROOMS, type RoomId } from './house-layout.ts'
import { ILLUSTRATION_CASTS, ILLUSTRATION_SIZE, type IllustrationName } from './illustration-people.ts'
import type {
  FigurePicture,
  LanternPicture,
  Mood,
  Picture,
  Shot,
  SphereMood,
  WallPicture,
} from './picture.ts'

/** The shot of the whole house. */
export const WHOLE: Shot = { x: 960, y: 540, zoom: 1 }

/** Turns down the lamps outside some rooms, so that these stand out. The sphere's lamps are not affected. */
export const litOnly = (rooms: readonly RoomId[], rest = 0.35): Picture['lamps'] =>
  Object.fromEntries(
    LAMPS.filter(({ room }) => room !== 'sphere' && !rooms.includes(room)).map(({ id }) => [id, rest]),
  )

/**
 * The shot in which a point of the world appears at a point of the screen (both px of 1920 × 1080).
 * @param zoom 1 shows the whole house
 */
export function shotOf(
  world: readonly [number, number],
  screen: readonly [number, number],
  zoom: number,
): Shot {
  return { x: world[0] + (960 - screen[0]) / zoom, y: world[1] + (540 - screen[1]) / zoom, zoom }
}

/** The inverse of `shotOf`: where a point of the world is on the screen (px of 1920 × 1080). */
export function project({ x, y, zoom }: Shot, world: readonly [number, number]): readonly [number, number] {
  return [960 + (world[0] - x) * zoom, 540 + (world[1] - y) * zoom]
}

/** The room of the house that somebody is in at bedtime; `own` is different for each role. */
export const roomOf = (role: Role, room: Room): RoomId => (room === 'own' ? OWN_WAY_OF[role] : room)

interface FigureOptions {
  readonly pose?: Pose
  readonly mood?: Mood
  readonly facing?: 'left' | 'right'
  readonly bedsheet?: boolean
  readonly dreaming?: boolean
  readonly alpha?: number
}

/** Somebody at the n-th place of a room. */
export function inRoom(room: RoomId, place: number, options: FigureOptions = {}): FigurePicture {
  const { spots, figureScale } = ROOMS[room]
  const spot = spots[place % spots.length] ?? { x: 960, y: 860, facing: 'right' as const }
  return {
    x: spot.x,
    y: spot.y,
    scale: figureScale,
    facing: options.facing ?? spot.facing,
    pose: options.pose ?? spot.pose ?? 'stand',
    mood: options.mood ?? 'calm',
    room,
    bedsheet: options.bedsheet ?? false,
    dreaming: options.dreaming ?? false,
    alpha: options.alpha ?? 1,
    turn: 0,
  }
}

/** x and scale of the places along the wall, chosen so that no figure (wings are wide) hides a portrait or a lantern. */
const WALL_PLACES = [697, 837, 1101, 1246] as const
const WALL_SCALES = [0.4, 0.41, 0.48, 0.46] as const
/** x of the places around the table. */
const TABLE_PLACES = [404, 474, 552, 612] as const
/** Number of people from which a room is crowded, and the factor for their scale then. */
const CROWD_SIZE = 3
const CROWD_SCALE = 0.76

/** Somebody in front of the portrait wall. @param index in the order of the family */
export const alongWall = (index: number, options: FigureOptions = {}): FigurePicture => ({
  ...inRoom('living', index, { facing: index < 2 ? 'right' : 'left', ...options }),
  x: WALL_PLACES[index] ?? 702,
  y: 856,
  scale: WALL_SCALES[index] ?? 0.5,
})

/** x of the places around the sphere: Ava is the nearest, the grown-ups are on the other side. */
const SPHERE_PLACES = [1196, 1104, 1412, 1508] as const

/** Somebody beside the sphere. @param index in the order of the family */
export const aroundSphere = (index: number, options: FigureOptions = {}): FigurePicture => ({
  ...inRoom('sphere', index, { facing: index < 2 ? 'right' : 'left', ...options }),
  x: SPHERE_PLACES[index] ?? 1160,
  y: index === 0 ? 574 : 568,
  scale: 0.52,
})

/** How much higher (px) the children sit, on books, to see over the table. */
const BOOSTERS = [26, 4, 0, 0] as const

/** Somebody behind the kitchen table. @param index in the order of the family */
const atTable = (index: number, options: FigureOptions = {}): FigurePicture => ({
  ...inRoom('kitchen', index, { pose: 'table', facing: index < 2 ? 'right' : 'left', ...options }),
  x: TABLE_PLACES[index] ?? 404,
  y: 856 - (BOOSTERS[index] ?? 0),
  scale: 0.74,
})

/** All four (or some) in one room, side by side in the order of the family; nobody elsewhere. */
export function together(
  room: RoomId,
  mood: Mood = 'calm',
  who: readonly Role[] = ROLES,
): Picture['figures'] {
  const place =
    room === 'living'
      ? alongWall
      : room === 'kitchen'
        ? atTable
        : (index: number, options: FigureOptions) => crowded(inRoom(room, index, options), who.length)
  return byRole((role) => (who.includes(role) ? place(who.indexOf(role), { mood }) : null))
}

/** A figure, smaller if the room is crowded. */
const crowded = (figure: FigurePicture, people: number): FigurePicture =>
  people < CROWD_SIZE ? figure : { ...figure, scale: figure.scale * CROWD_SCALE }

/** Everybody in a room of their own choice; the places of a room are filled in the order of the family. */
export function spread(
  rooms: Readonly<Record<Role, RoomId>>,
  options: (role: Role) => FigureOptions = () => ({}),
): Picture['figures'] {
  const used = new Map<RoomId, number>()
  return byRole((role) => {
    const room = rooms[role]
    const place = used.get(room) ?? 0
    used.set(room, place + 1)
    return crowded(inRoom(room, place, options(role)), ROLES.filter((other) => rooms[other] === room).length)
  })
}

/** Somebody outside of all rooms: on the roof, on the lawn, or floating. (x, y) in world px. */
export const outside = (
  x: number,
  y: number,
  scale: number,
  options: FigureOptions & { turn?: number } = {},
): FigurePicture => ({
  ...inRoom('living', 0, { pose: 'stand', facing: 'right', ...options }),
  x,
  y,
  scale,
  room: null,
  turn: options.turn ?? 0,
})

/** No figures at all. */
export const NOBODY: Picture['figures'] = byRole(() => null)

/** Scale of illustrations: a little larger than the stage, so that the camera may sway. */
export const ILLUSTRATION_SCALE = 1.03 * (1920 / ILLUSTRATION_SIZE.width)
/** How far the camera slowly zooms into an illustration. */
const ILLUSTRATION_ZOOM = 1.05

/** Converts a point of an illustration (its own px) to world px. @param lift how far it is pushed up (px of the stage) */
export const onIllustration = (lift: number, x: number, y: number): readonly [number, number] => [
  960 + (x - ILLUSTRATION_SIZE.width / 2) * ILLUSTRATION_SCALE,
  540 - lift + (y - ILLUSTRATION_SIZE.height / 2) * ILLUSTRATION_SCALE,
]

/**
 * An illustration with its people as animated figures.
 * @param home the base picture
 * @param lift how far it is pushed up (px of the stage)
 */
export function illustrated(home: Picture, name: IllustrationName, lift: number): Picture {
  const figures: Record<Role, FigurePicture | null> = { ...NOBODY }
  for (const { role, pose, mood, x, y, scale, left } of ILLUSTRATION_CASTS[name].people) {
    const [px, py] = onIllustration(lift, x, y)
    figures[role] = {
      ...outside(px, py, scale * ILLUSTRATION_SCALE, { pose, mood, facing: left ? 'left' : 'right' }),
      room: 'illustration',
    }
  }
  const zoom = ILLUSTRATION_ZOOM
  return { ...home, shot: WHOLE, drift: { x: 960, y: 520, zoom }, illustration: { name, lift }, figures }
}

function lanternOf(view: PublicView, role: Role): LanternPicture {
  const { lights, given, treasure } = view.people[role]
  return { lights, given, hung: view.phase !== 'lobby' || treasure !== null }
}

function wallOf(view: PublicView): WallPicture {
  return {
    portraits: byRole((role) => view.people[role].portrait),
    beside: byRole((role) => view.people[role].beside),
    lanterns: byRole((role) => lanternOf(view, role)),
    threads: Object.fromEntries(PAIRS.map((pair) => [pair, view.threads[pair]])) as WallPicture['threads'],
    flicker: view.flicker,
    names: byRole((role) => view.people[role].player),
  }
}

/** The sphere's usual mood, by the upgrade (0–10). */
const moodOf = (upgrade: number): SphereMood => (upgrade <= 2 ? 'sulk' : 'calm')

/** The table of each supper. */
const TABLE_OF: Readonly<Record<SupperId, TableName>> = {
  'laid-table': 'supper-table',
  'pancake-night': 'table-pancakes',
  'which-door': 'supper-table',
  'hidden-pudding': 'table-pudding',
  'hum-along': 'supper-table',
  'glass-band': 'table-glasses',
}

/** The base picture of a view: the whole house at night, every lamp lit, no figures. Scenes override parts of it. */
export function basePicture(view: PublicView): Picture {
  return {
    shot: WHOLE,
    drift: null,
    illustration: null,
    foreground: null,
    sky: {
      hour: 'night',
      stars: view.sky?.points ?? [],
      name: view.sky?.name ?? null,
      weather: view.rule?.weather ?? null,
    },
    lamps: {},
    light: 0.9,
    table: view.meal ? TABLE_OF[view.meal] : 'supper-table',
    figures: NOBODY,
    wall: wallOf(view),
    sphere: { mood: moodOf(view.upgrade), look: [0, 0.2], power: view.upgrade / 10 },
    storm: null,
    windows: [],
  }
}

/** Makes the figures of sleepwalkers translucent. */
export function sleepwalking(figures: Picture['figures'], view: PublicView): Picture['figures'] {
  return byRole((role) => {
    const figure = figures[role]
    return figure && view.people[role].awake === 'sleepwalking'
      ? { ...figure, alpha: figure.alpha * 0.55 }
      : figure
  })
}
