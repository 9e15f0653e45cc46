/** The one house that every phase happens in. It is shown pictures (see picture.ts) and moves from one to the next. */
import { type GameObjects, Scene } from 'phaser'
import { byRole, ROLES, type Role } from '../../../shared/content/ids.ts'
import type { DrawingView } from '../../../shared/views/types.ts'
import type { ArtName } from '../../art-data/art-names.ts'
import { lessMotion, SCENE_TIME, strength } from '../../device/reduced-motion.ts'
import { pieceImage } from './art-loader.ts'
import { AtlasLoader } from './atlas-loader.ts'
import { Eye } from './camera.ts'
import { Character } from './character.ts'
import { FRONT_DEPTH, PLATE_DEPTH, standingDepth } from './draw-order.ts'
import { Motes } from './dust.ts'
import { FLOATING, floatAt } from './floating-rooms.ts'
import { NearFurniture } from './foreground-furniture.ts'
import { FrameRateMonitor } from './frame-rate-monitor.ts'
import { SPHERE } from './house-layout.ts'
import { Plates } from './illustration.ts'
import { PLATE_CASTS } from './illustration-people.ts'
import { ambient, lampStrengths, lightAt, rimAt } from './light-map.ts'
import { EYE, Whirl } from './malfunction-sky.ts'
import { Sky } from './outdoors.ts'
import type { Picture } from './picture.ts'
import { onPlate } from './picture-builder.ts'
import { Wall } from './portrait-wall.ts'
import { Detail } from './render-resolution.ts'
import { ROOM_IDS, RoomSprite } from './room-sprites.ts'
import { Sphere } from './sphere-character.ts'
import { makeFlake, makeGlow, makeRing, makeStreak } from './textures.ts'
import { move } from './tween.ts'

const FRONT_TINT = { night: 0x8f86bc, dusk: 0xd8b4bc, morning: 0xffffff } as const
const CENTRE = { x: 960, y: 540, zoom: 1 } as const

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
  private rooms!: Record<string, RoomSprite>
  private wall!: Wall
  private sphere!: Sphere
  private whirl!: Whirl
  private motes!: Motes
  private figures!: Record<Role, Character>
  private front!: GameObjects.Image
  private hedge!: GameObjects.Image
  private plates!: Plates
  private picture: Picture | null = null
  private strengths: number[] = []
  private goal: number[] = []
  private floor: readonly [number, number, number] = [98, 94, 168]
  private near!: NearFurniture
  private detail: Detail | null = null
  private eye!: Eye
  private px = 1
  private sheets!: AtlasLoader
  private closed = false
  private readonly slowness = new FrameRateMonitor()
  private readonly ready: () => void
  private readonly pace: HousePace

  /** @param ready called when the house can be shown pictures */
  constructor(ready: () => void, pace: HousePace) {
    super('house')
    this.ready = ready
    this.pace = pace
  }

  preload(): void {
    this.sheets = new AtlasLoader(this, this.ready)
    this.sheets.load()
  }

  create(): void {
    this.sheets.begin()
    // A slow frame must not make a move longer.
    this.tweens.setLagSmooth()
    makeGlow(this)
    makeRing(this)
    makeStreak(this)
    makeFlake(this)
    this.sky = new Sky(this)
    this.whirl = new Whirl(this)
    this.rooms = Object.fromEntries(ROOM_IDS.map((id) => [id, new RoomSprite(this, id)]))
    this.wall = new Wall(this, this.room('living'))
    this.sphere = new Sphere(this)
    this.front = this.layer('house/front')
    this.figures = byRole((role, i) => new Character(this, role, i))
    this.near = new NearFurniture(this)
    this.motes = new Motes(this)
    this.hedge = this.layer('house/hedge').setScrollFactor(1.25).setDepth(FRONT_DEPTH)
    this.whirl.raise()
    this.plates = new Plates(this)
    this.cameras.main.setBackgroundColor('#12132b')
    this.detail = new Detail(this)
    this.detail.fit(this.px)
    this.eye = new Eye(this, this.detail)
    if (this.pace.light) this.lighten()
    // The engine gets its textures back after a lost context; a plain screen, whose loop sleeps, has to paint them.
    this.renderer.on('restorewebgl', this.ready)
    // Names are painted once: not before their lettering is here.
    void document.fonts.load('900 48px "Londrina Solid"').finally(() => {
      if (!this.closed) this.ready()
    })
  }

  /** Shows nothing more; call it before the engine is destroyed. */
  close(): void {
    this.closed = true
    this.sheets?.close()
    this.renderer?.off('restorewebgl', this.ready)
  }

  private layer(name: ArtName): GameObjects.Image {
    return this.add.existing(pieceImage(this, name))
  }

  private room(id: string): RoomSprite {
    const room = this.rooms[id]
    if (!room) throw new Error(`the house has no "${id}"`)
    return room
  }

  /**
   * Moves to a picture; the first one, and any with `ms` 0, is there at once. What did not change is left alone.
   * @returns false if something it is painted with has not come yet: it is asked for again by `ready`
   */
  show(picture: Picture, drawings: readonly DrawingView[], ms: number = SCENE_TIME): boolean {
    // What is painted is waited for: until it is here, everything stays as it is.
    if (!this.sheets.has(picture)) return false
    if (picture.plate && !this.plates.has(picture.plate.name)) {
      this.plates.fetch(picture.plate.name, this.ready)
      return false
    }
    const before = this.picture
    const time = before && !this.pace.still ? ms : 0
    const changed = (part: keyof Picture): boolean =>
      JSON.stringify(picture[part]) !== JSON.stringify(before?.[part])
    this.picture = picture
    this.goal = lampStrengths(picture)
    if (time === 0) this.strengths = [...this.goal]
    this.floor = ambient(picture.sky.hour, picture.light)
    if (changed('shot') || changed('drift') || changed('whirl'))
      this.eye.aim(picture.whirl ? CENTRE : picture.shot, picture.drift, time, picture.whirl === null)
    if (changed('sky')) {
      this.sky.show(picture.sky, time)
      for (const id of ROOM_IDS) this.room(id).wake(picture.sky.hour === 'morning', time)
    }
    if (changed('sphere')) this.sphere.show(picture.sphere, time)
    if (changed('whirl') || changed('wall')) this.whirl.show(picture, drawings, time)
    this.wall.show(picture.wall, drawings, this.pace.still ? 0 : SCENE_TIME)
    this.front.setTint(FRONT_TINT[picture.sky.hour])
    if (changed('plate')) this.plates.show(picture.plate, time)
    for (const role of ROLES) this.place(role, picture, time)
    this.near.light(this.goal, this.floor)
    if (((before?.whirl ?? null) === null) !== (picture.whirl === null))
      this.breakApart(picture.whirl !== null, time)
    this.motes.show(picture)
    return true
  }

  private place(role: Role, picture: Picture, ms: number): void {
    const figure = picture.figures[role]
    if (figure && picture.plate) {
      const { people, tint, rim, lampX } = PLATE_CASTS[picture.plate.name]
      const depth = PLATE_DEPTH + 1 + people.findIndex((person) => person.role === role) / 10
      this.figures[role].body.setDepth(depth)
      const side = onPlate(0, lampX, 0)[0] < figure.x ? -1 : 1
      this.figures[role].show(figure, ms, { tint, rim, side, dark: 0 })
      return
    }
    this.figures[role].body.setDepth(standingDepth(role, figure?.y ?? 0))
    const room = figure?.room === 'plate' ? null : (figure?.room ?? null)
    const x = figure?.x ?? 0
    const { side, kind } = rimAt(room, x, this.goal)
    const open = figure?.room === null
    const tint = open ? 0xe4e0f4 : lightAt(room, x, this.goal, this.floor)
    const dark = picture.sky.hour === 'night' ? Math.max(0, 1 - picture.light * 1.2) : 0
    this.figures[role].show(figure, ms, { tint, rim: kind, side, dark })
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
    this.near.fade(apart ? 0 : 1, ms)
  }

  override update(time: number, delta: number): void {
    if (!this.picture) return
    if (this.pace.watch) this.watch(delta)
    const step = Math.min(1, delta / 260)
    for (let i = 0; i < this.goal.length; i++) {
      const goal = this.goal[i] ?? 0
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
    let walker: GameObjects.Container | null = null
    for (const role of ROLES) {
      this.figures[role].tick(time)
      walker ??= this.figures[role].onTheWay
    }
    this.sphere.follow(walker)
    this.eye.tick(time)
    this.near.tick(time)
    this.wall.tick(time)
    this.sphere.tick(time)
    this.sky.tick(time)
    this.motes.tick(time)
    this.whirl.tick(time, this.figures)
  }

  /** True if there is a picture to be seen. */
  get shown(): boolean {
    return this.picture !== null
  }

  /** True if there is no hurry with pictures of later phases. */
  get settled(): boolean {
    return this.sheets.settled
  }

  /** Paints as finely as the display can show. @param px px of the display for each px of the stage */
  fit(px: number): void {
    this.px = px
    this.detail?.fit(px)
  }

  private watch(delta: number): void {
    const pace = this.slowness.feel(delta)
    if (pace === null) return
    this.detail?.feel(pace)
    if (this.detail?.poor) this.spare()
  }

  /** Paints less from the start. */
  private lighten(): void {
    this.detail?.lower()
    this.spare()
  }

  /** No dust, no gusts. */
  private spare(): void {
    this.motes.sweep()
    this.sky.sweep()
    this.whirl.calm()
  }

  /** What just happened to an order or a light is seen at once; `who` did it, if somebody did. */
  feel(kind: 'done' | 'missed' | 'lost' | 'lit', who: Role | null): void {
    if (this.picture) this.whirl.feel(kind, who && this.figures[who])
  }

  /** A short nudge of the whole picture, for losses; nothing for those who want less motion. */
  nudge(): void {
    if (!lessMotion()) this.cameras.main.shake(220, 0.008 * strength())
  }
}
