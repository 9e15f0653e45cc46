/**
 * The light map: one small canvas for each room with the light of its lamps, multiplied over the room. The canvases are
 * clipped to their rooms, cheap to repaint, and survive a lost WebGL context.
 */
import type { Scene, Textures } from 'phaser'
import { ROLES } from '../../../shared/content/ids.ts'
import { LAMPS, type Lamp, LIGHT_MAP } from './house-lamps.ts'
import { LANTERN, ROOMS, type RoomId, WALL } from './house-layout.ts'
import type { LanternPicture, Picture } from './picture.ts'

/** Px of the light map for each px of the world; light is soft, so few are enough. */
const MAP_SCALE = 0.4
const FALL: readonly number[] = [0, 0.34, 0.7, 1]
const ALPHAS: readonly number[] = [1, 0.82, 0.42, 0]

/** The family's lanterns as lamps. */
const LANTERNS: readonly Lamp[] = ROLES.map((role, i) => {
  const [x, y] = WALL.lanterns[i] ?? [0, 0]
  const [rx, ry] = LANTERN.light
  return {
    id: `lantern-${role}`,
    room: 'living',
    kind: 'warm',
    x,
    y: y + LANTERN.flame[1] * WALL.lanternScale,
    rx: rx * WALL.lanternScale,
    ry: ry * WALL.lanternScale,
    strength: 0.9,
    glow: [0, 0],
  }
})

/** All lamps of the house, in the order of {@link lampStrengths}. */
export const ALL_LAMPS: readonly Lamp[] = [...LAMPS, ...LANTERNS]

/** How brightly a lantern burns, 0–1; the same for all while the numbers of lights are hidden. */
export function lanternLevel({ lights, given, hung }: LanternPicture): number {
  if (given || !hung || lights === 0) return 0
  return lights === null ? 0.8 : 0.35 + lights * 0.13
}

/** How strongly each lamp burns in a picture, in the order of ALL_LAMPS. */
export function lampStrengths({
  lamps,
  light,
  sky,
  sphere,
  wall,
}: Pick<Picture, 'lamps' | 'light' | 'sky' | 'sphere' | 'wall'>): number[] {
  const own = LAMPS.map(({ id, room, kind }) => {
    if (id.endsWith('-sun')) return sky.hour === 'morning' ? 1 : 0
    // With more than half of its power, the sphere's light leaks through the boards.
    if (id.endsWith('-leak')) return (lamps[id] ?? 1) * Math.max(0, sphere.power * 2 - 1)
    const cold = room === 'sphere' || (kind === 'cold' && id.endsWith('door'))
    return (lamps[id] ?? light) * (cold ? 0.35 + 0.75 * sphere.power : 1)
  })
  return [...own, ...ROLES.map((role) => lanternLevel(wall.lanterns[role]))]
}

type Rgb = readonly [number, number, number]
const rgbOf = (hex: string): Rgb =>
  [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as unknown as Rgb
const MAP_RGB = {
  night: rgbOf(LIGHT_MAP.night),
  dusk: rgbOf(LIGHT_MAP.dusk),
  morning: rgbOf(LIGHT_MAP.morning),
} as const

/** The base colour of the light map, for a room without a lamp. @param light strength of the house's lamps, 0–1 */
export function ambient(hour: keyof typeof MAP_RGB, light: number): Rgb {
  const depth = hour === 'night' ? 0.62 + 0.38 * Math.min(1, light) : 1
  return MAP_RGB[hour].map((channel) => Math.round(channel * depth)) as unknown as Rgb
}

/** Least brightness (0–1) of people, so that faces stay visible. */
const FACES = 0.34

/**
 * The colour (0xRRGGBB) of the light at a place, which figures are tinted with.
 * @param strengths in the order of `ALL_LAMPS`
 * @param least brightness without any light (0–1)
 */
export function lightAt(
  room: RoomId | null,
  x: number,
  strengths: readonly number[],
  floor: Rgb,
  least = FACES,
): number {
  const sum = floor.map((channel) => channel / 255)
  for (const [i, lamp] of ALL_LAMPS.entries()) {
    if (lamp.room !== room) continue
    const near =
      Math.max(0, 1 - Math.abs(lamp.x - x) / (lamp.rx * 1.15)) * (strengths[i] ?? 0) * lamp.strength
    const colour = rgbOf(LIGHT_MAP[lamp.kind][lamp.kind === 'warm' ? 0 : 1])
    for (let c = 0; c < 3; c++) sum[c] = 1 - (1 - (sum[c] ?? 0)) * (1 - ((colour[c] ?? 0) / 255) * near)
  }
  const lifted = sum.map((channel) => Math.min(255, Math.round((least + (1 - least) * channel) * 255)))
  return ((lifted[0] ?? 0) << 16) | ((lifted[1] ?? 0) << 8) | (lifted[2] ?? 0)
}

/** Side and kind of the light on a figure's edge, from the lamp with the strongest effect: −1 left, 1 right. */
export function rimAt(
  room: RoomId | null,
  x: number,
  strengths: readonly number[],
): { side: -1 | 1; kind: Lamp['kind'] } {
  let best: Lamp | null = null
  let most = 0
  for (const [i, lamp] of ALL_LAMPS.entries()) {
    const pull =
      lamp.room === room ? ((strengths[i] ?? 0) * lamp.strength * lamp.rx) / (60 + Math.abs(lamp.x - x)) : 0
    if (pull > most) {
      most = pull
      best = lamp
    }
  }
  return { side: best && best.x < x ? -1 : 1, kind: best?.kind ?? 'cold' }
}

/** The light map of one room. */
export class RoomLight {
  readonly key: string
  private readonly room: RoomId
  private readonly texture: Textures.CanvasTexture | null
  /** Indexes of the room's lamps in `ALL_LAMPS`, and the strength of each when it was last painted (in 1/50). */
  private readonly lampIndexes: readonly number[]
  private readonly painted: number[]
  private floor: Rgb | null = null

  constructor(scene: Scene, room: RoomId) {
    this.room = room
    const [, , w, h] = ROOMS[room].box
    this.key = `light-${room}`
    this.texture = scene.textures.createCanvas(this.key, Math.ceil(w * MAP_SCALE), Math.ceil(h * MAP_SCALE))
    this.lampIndexes = ALL_LAMPS.flatMap((lamp, i) => (lamp.room === room ? [i] : []))
    this.painted = this.lampIndexes.map(() => -1)
  }

  /** Stores the current strengths; true if they differ from the last ones. Called every frame, so it allocates nothing. */
  private changed(strengths: readonly number[], floor: Rgb): boolean {
    let changed = floor !== this.floor
    this.floor = floor
    for (let i = 0; i < this.lampIndexes.length; i++) {
      const level = Math.round((strengths[this.lampIndexes[i] ?? 0] ?? 0) * 50)
      if (level === this.painted[i]) continue
      this.painted[i] = level
      changed = true
    }
    return changed
  }

  /** Repaints the light map if its lamps have changed. */
  paint(strengths: readonly number[], floor: Rgb): void {
    if (!this.changed(strengths, floor) || !this.texture) return
    const { context, canvas } = this.texture
    const [x, y] = ROOMS[this.room].box
    context.save()
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, canvas.width, canvas.height)
    context.scale(MAP_SCALE, MAP_SCALE)
    context.translate(-x, -y)
    context.beginPath()
    for (const [px, py] of ROOMS[this.room].outline) context.lineTo(px, py)
    context.clip()
    context.fillStyle = `rgb(${floor.join(' ')})`
    context.fillRect(x, y, canvas.width / MAP_SCALE, canvas.height / MAP_SCALE)
    context.globalCompositeOperation = 'screen'
    for (const [i, lamp] of ALL_LAMPS.entries()) {
      if (lamp.room === this.room) addLamp(context, lamp, strengths[i] ?? 0)
    }
    context.restore()
    this.texture.refresh()
  }
}

function addLamp(context: CanvasRenderingContext2D, lamp: Lamp, strength: number): void {
  if (strength <= 0.01) return
  const fade = context.createRadialGradient(0, 0, 0, 0, 0, 1)
  for (const [i, at] of FALL.entries()) {
    const [r, g, b] = rgbOf(LIGHT_MAP[lamp.kind][i] ?? '#000000')
    fade.addColorStop(at, `rgba(${r},${g},${b},${Math.min(1, (ALPHAS[i] ?? 0) * strength * lamp.strength)})`)
  }
  context.save()
  context.translate(lamp.x, lamp.y)
  context.scale(lamp.rx, lamp.ry)
  context.fillStyle = fade
  context.fillRect(-1, -1, 2, 2)
  context.restore()
}
