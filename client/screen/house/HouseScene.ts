/** The one house that every phase happens in. It is shown pictures (see picture.ts) and moves from one to the next. */
import { type GameObjects, Scene } from 'phaser'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import type { DrawingView } from '../../../shared/view/types.ts'
import { cutArt, isPiece, loadArt, pieceImage } from '../../kit/art.ts'
import { SPHERE } from '../../kit/house-layout.ts'
import { lessMotion, SCENE_TIME, strength } from '../../kit/motion.ts'
import { Detail } from './detail.ts'
import { Figure } from './figure.ts'
import { ambient, lampStrengths, lightAt, rimAt } from './lights.ts'
import { Motes } from './motes.ts'
import { move } from './move.ts'
import type { Picture } from './picture.ts'
import { FLOATING, floatAt } from './pieces.ts'
import { HouseRoom, ROOM_IDS } from './rooms.ts'
import { Sky } from './sky.ts'
import { Slowness } from './slowness.ts'
import { Sphere } from './sphere.ts'
import { makeGlow } from './textures.ts'
import { Wall } from './wall.ts'
import { EYE, Whirl } from './whirl.ts'

const FRONT_TINT = { night: 0x8f86bc, dusk: 0xd8b4bc, morning: 0xffffff } as const
const CENTRE = { x: 960, y: 540 } as const

export interface HousePace {
  /** Pictures follow each other at once, for browsers that draw too slowly to see a move. */
  readonly still: boolean
  /** Less is painted from the start. */
  readonly light: boolean
  /** Less is painted as soon as frames turn out to be slow. */
  readonly watch: boolean
}

export class HouseScene extends Scene {
  private sky!: Sky
  private rooms!: Record<string, HouseRoom>
  private wall!: Wall
  private sphere!: Sphere
  private whirl!: Whirl
  private motes!: Motes
  private figures!: Record<Role, Figure>
  private front: GameObjects.Image | null = null
  private hedge: GameObjects.Image | null = null
  private picture: Picture | null = null
  private strengths: number[] = []
  private goal: number[] = []
  private floor: readonly [number, number, number] = [98, 94, 168]
  private detail!: Detail
  private readonly slowness = new Slowness()
  private readonly ready: () => void
  private readonly pace: HousePace

  /** @param ready called when the house can be shown pictures */
  constructor(ready: () => void, pace: HousePace) {
    super('house')
    this.ready = ready
    this.pace = pace
  }

  preload(): void {
    loadArt(this)
  }

  create(): void {
    cutArt(this)
    // A slow frame must not make a move longer.
    this.tweens.setLagSmooth()
    makeGlow(this)
    this.sky = new Sky(this)
    this.whirl = new Whirl(this)
    this.rooms = Object.fromEntries(ROOM_IDS.map((id) => [id, new HouseRoom(this, id)]))
    this.wall = new Wall(this, this.room('living'))
    this.sphere = new Sphere(this)
    this.front = this.layer('house/front')
    this.figures = Object.fromEntries(ROLES.map((role, i) => [role, new Figure(this, role, i)])) as Record<
      Role,
      Figure
    >
    this.motes = new Motes(this)
    this.hedge = this.layer('house/hedge')?.setScrollFactor(1.25) ?? null
    this.whirl.raise()
    this.cameras.main.setBackgroundColor('#12132b')
    this.detail = new Detail(this)
    if (this.pace.light) this.lighten()
    // Names are painted once: not before their lettering is here.
    void document.fonts.load('900 48px "Londrina Solid"').finally(() => this.ready())
  }

  private layer(name: string): GameObjects.Image | null {
    return isPiece(name) ? this.add.existing(pieceImage(this, name)) : null
  }

  private room(id: string): HouseRoom {
    const room = this.rooms[id]
    if (!room) throw new Error(`the house has no "${id}"`)
    return room
  }

  /** Moves to a picture; the first one, and any with `ms` 0, is there at once. What did not change is left alone. */
  show(picture: Picture, drawings: readonly DrawingView[], ms: number = SCENE_TIME): void {
    const before = this.picture
    const time = before && !this.pace.still ? ms : 0
    const changed = (part: keyof Picture): boolean =>
      JSON.stringify(picture[part]) !== JSON.stringify(before?.[part])
    this.picture = picture
    this.goal = lampStrengths(picture)
    if (time === 0) this.strengths = [...this.goal]
    this.floor = ambient(picture.sky.hour, picture.light)
    if (changed('shot') || changed('whirl')) this.aim(picture, time)
    if (changed('sky')) this.sky.show(picture.sky, time)
    if (changed('sphere')) this.sphere.show(picture.sphere, time)
    if (changed('whirl') || changed('wall')) this.whirl.show(picture, drawings, time)
    this.wall.show(picture.wall, drawings, this.pace.still ? 0 : SCENE_TIME)
    this.front?.setTint(FRONT_TINT[picture.sky.hour])
    for (const role of ROLES) this.place(role, picture, time)
    if (((before?.whirl ?? null) === null) !== (picture.whirl === null))
      this.breakApart(picture.whirl !== null, time)
    this.motes.show(picture)
  }

  private place(role: Role, picture: Picture, ms: number): void {
    const figure = picture.figures[role]
    const [room, x] = [figure?.room ?? null, figure?.x ?? 0]
    const { side, kind } = rimAt(room, x, this.goal)
    const open = figure?.room === null
    const tint = open ? 0xe4e0f4 : lightAt(room, x, this.goal, this.floor)
    this.figures[role].show(figure, ms, { tint, rim: kind, side })
  }

  /** The camera's move, as one tween of the place it looks at and how near. */
  private aim({ shot, whirl }: Picture, ms: number): void {
    const camera = this.cameras.main
    const { x, y, ...seen } = whirl ? { ...CENTRE, zoom: 1 } : shot
    const zoom = seen.zoom * this.detail.scale
    this.tweens.killTweensOf(camera)
    if (ms === 0 || lessMotion()) {
      camera.setZoom(zoom).centerOn(x, y)
      return
    }
    const scrollX = x - camera.width / 2
    const scrollY = y - camera.height / 2
    move(this, camera, { scrollX, scrollY, zoom }, ms * 1.6)
  }

  /** The house comes apart into rooms that float, or comes together again. */
  private breakApart(apart: boolean, ms: number): void {
    for (const id of ROOM_IDS) {
      const { box, centre, torn } = this.room(id)
      const { x, y, scale, angle, alpha } = apart
        ? FLOATING[id]
        : { x: centre[0], y: centre[1], scale: 1, angle: 0, alpha: 1 }
      move(this, box, { x, y, scale, angle, alpha }, ms * 2)
      move(this, torn, { alpha: apart ? 1 : 0 }, ms)
    }
    const { box, dais } = this.sphere
    const { x, y, scale } = apart ? EYE : SPHERE
    move(this, box, { x, y, scale }, ms * 2)
    for (const thing of [this.front, this.hedge, dais])
      if (thing) move(this, thing, { alpha: apart ? 0 : 1 }, ms)
    this.sky.fade(apart ? 0 : 1, ms)
  }

  override update(time: number, delta: number): void {
    if (!this.picture) return
    if (this.pace.watch && this.slowness.feel(delta)) this.lighten()
    const step = Math.min(1, delta / 260)
    for (const [i, goal] of this.goal.entries()) {
      const now = this.strengths[i] ?? 0
      this.strengths[i] = Math.abs(goal - now) < 0.01 ? goal : now + (goal - now) * step
    }
    const breath = 1 + 0.05 * Math.sin(time / 700) + 0.03 * Math.sin(time / 311)
    for (const id of ROOM_IDS) {
      const room = this.room(id)
      room.shiver(this.picture.windows.includes(id) ? time : null)
      room.illuminate(this.strengths, this.floor, breath)
      if (this.picture.whirl && !lessMotion()) floatAt(room, time)
    }
    for (const role of ROLES) this.figures[role].tick(time)
    this.wall.tick(time)
    this.sphere.tick(time)
    this.sky.tick(time)
    this.motes.tick(time)
    this.whirl.tick(time, this.figures)
  }

  /** Paints less: fewer px, no dust, no gusts. */
  private lighten(): void {
    if (!this.detail.lower()) return
    this.motes.sweep()
    this.whirl.calm()
    if (this.picture) this.aim(this.picture, 0)
  }

  /** A short nudge of the whole picture, for losses; nothing for those who want less motion. */
  nudge(): void {
    if (!lessMotion()) this.cameras.main.shake(220, 0.008 * strength())
  }
}
