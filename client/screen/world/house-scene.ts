/** The Phaser scene of the house, in which every phase takes place. It is given pictures (`picture.ts`) and moves to each. */

import { type GameObjects, Scene } from 'phaser'
import { byRole, ROLES, type Role } from '../../../shared/content/ids.ts'
import type { DrawingView } from '../../../shared/views/types.ts'
import type { ArtName } from '../../art-data/art-names.ts'
import { awaitFonts } from '../../device/await-fonts.ts'
import { effectStrength, isMotionReduced, SCENE_TIME } from '../../device/reduced-motion.ts'
import { pieceImage } from './art-loader.ts'
import { AtlasLoader } from './atlas-loader.ts'
import { HouseCamera } from './camera.ts'
import { Character } from './character.ts'
import { FRONT_DEPTH, figureDepth, ILLUSTRATION_DEPTH } from './draw-order.ts'
import { Dust } from './dust.ts'
import { FLOATING, sway } from './floating-rooms.ts'
import { ForegroundFurniture } from './foreground-furniture.ts'
import { FrameRateMonitor } from './frame-rate-monitor.ts'
import { SPHERE } from './house-layout.ts'
import { Illustrations } from './illustration.ts'
import { ILLUSTRATION_CASTS } from './illustration-people.ts'
import { ambient, lampStrengths, lightAt, rimAt } from './light-map.ts'
import { MalfunctionSky, SKY_CENTRE } from './malfunction-sky.ts'
import { Outdoors } from './outdoors.ts'
import type { Picture } from './picture.ts'
import { onIllustration } from './picture-builder.ts'
import { PortraitWall } from './portrait-wall.ts'
import { RenderResolution } from './render-resolution.ts'
import { ROOM_IDS, RoomSprite } from './room-sprites.ts'
import { SparePace } from './spare-pace.ts'
import { SphereCharacter } from './sphere-character.ts'
import { makeFlake, makeGlow, makeRing, makeStreak } from './textures.ts'
import { tweenTo } from './tween.ts'

const FRONT_TINT = { night: 0x8f86bc, dusk: 0xd8b4bc, morning: 0xffffff } as const
/** How long (ms) people and things move after a change of the picture, at most. */
const MOVE_TIME = 2_500
const CENTRE = { x: 960, y: 540, zoom: 1 } as const

/** Options for slow devices. */
export interface HouseSceneOptions {
  /** Without transitions, for browsers that draw too slowly to see them. */
  readonly still: boolean
  /** Reduced detail from the start. */
  readonly light: boolean
  /** Paints seldom, because the processor does it. */
  readonly spare: boolean
  /** Measures the frame rate, and reduces detail or raises the resolution accordingly. */
  readonly watch: boolean
}

export class HouseScene extends Scene {
  private outdoors!: Outdoors
  private rooms!: Record<string, RoomSprite>
  private wall!: PortraitWall
  private sphere!: SphereCharacter
  private malfunctionSky!: MalfunctionSky
  private dust!: Dust
  private figures!: Record<Role, Character>
  private front!: GameObjects.Image
  private hedge!: GameObjects.Image
  private illustrations!: Illustrations
  private picture: Picture | null = null
  private strengths: number[] = []
  private goal: number[] = []
  private floor: readonly [number, number, number] = [98, 94, 168]
  private foreground!: ForegroundFurniture
  private resolution: RenderResolution | null = null
  private houseCamera!: HouseCamera
  private px = 1
  private atlases!: AtlasLoader
  private closed = false
  private pace: SparePace | null = null
  private readonly frameRate = new FrameRateMonitor()
  private readonly ready: () => void
  private readonly options: HouseSceneOptions

  /** @param ready called when `show` should be called (again): something it needs has loaded, or was lost and restored */
  constructor(ready: () => void, options: HouseSceneOptions) {
    super('house')
    this.ready = ready
    this.options = options
  }

  preload(): void {
    this.atlases = new AtlasLoader(this, this.ready)
    this.atlases.load()
  }

  create(): void {
    this.atlases.begin()
    // Without lag smoothing, so that slow frames do not make tweens longer.
    this.tweens.setLagSmooth()
    makeGlow(this)
    makeRing(this)
    makeStreak(this)
    makeFlake(this)
    this.outdoors = new Outdoors(this)
    this.malfunctionSky = new MalfunctionSky(this)
    this.rooms = Object.fromEntries(ROOM_IDS.map((id) => [id, new RoomSprite(this, id)]))
    this.wall = new PortraitWall(this, this.room('living'))
    this.sphere = new SphereCharacter(this)
    this.front = this.layer('house/front')
    this.figures = byRole((role, i) => new Character(this, role, i))
    this.foreground = new ForegroundFurniture(this)
    this.dust = new Dust(this)
    this.hedge = this.layer('house/hedge').setScrollFactor(1.25).setDepth(FRONT_DEPTH)
    this.malfunctionSky.bringToFront()
    this.illustrations = new Illustrations(this)
    this.cameras.main.setBackgroundColor('#12132b')
    this.resolution = new RenderResolution(this)
    this.resolution.fit(this.px)
    this.houseCamera = new HouseCamera(this, this.resolution)
    if (this.options.light) this.startLight()
    if (this.options.spare) this.pace = new SparePace(this.game.loop)
    // After a lost WebGL context Phaser restores its textures; a plain screen, whose loop sleeps, has to paint again.
    this.renderer.on('restorewebgl', this.ready)
    // Phaser renders a text only once, so names have to wait for their font.
    void awaitFonts('900 48px "Londrina Solid"').then(() => {
      if (!this.closed) this.ready()
    })
  }

  /** Stops loading and listening; call it before the game is destroyed. */
  close(): void {
    this.closed = true
    this.atlases?.close()
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
   * Moves to a picture; the first one, and any with `ms` 0, is shown at once. Parts that have not changed are left alone.
   * @returns false if an atlas or an illustration has not loaded yet; `ready` is called when it has
   */
  show(picture: Picture, drawings: readonly DrawingView[], ms: number = SCENE_TIME): boolean {
    // Until everything has loaded, the last picture stays.
    if (!this.atlases.has(picture)) return false
    if (picture.illustration && !this.illustrations.has(picture.illustration.name)) {
      this.illustrations.fetch(picture.illustration.name, this.ready)
      return false
    }
    const before = this.picture
    const time = before && !this.options.still ? ms : 0
    const changed = (part: keyof Picture): boolean =>
      JSON.stringify(picture[part]) !== JSON.stringify(before?.[part])
    if (JSON.stringify(picture) !== JSON.stringify(before)) this.pace?.moveUntil(this.time.now + MOVE_TIME)
    this.picture = picture
    this.goal = lampStrengths(picture)
    if (time === 0) this.strengths = [...this.goal]
    this.floor = ambient(picture.sky.hour, picture.light)
    if (changed('shot') || changed('drift') || changed('storm'))
      this.houseCamera.aim(picture.storm ? CENTRE : picture.shot, picture.drift, time, picture.storm === null)
    if (changed('sky')) {
      this.outdoors.show(picture.sky, time)
      for (const id of ROOM_IDS) this.room(id).setDay(picture.sky.hour === 'morning', time)
    }
    if (changed('sphere')) this.sphere.show(picture.sphere, time)
    if (changed('storm') || changed('wall')) this.malfunctionSky.show(picture, drawings, time)
    this.wall.show(picture.wall, drawings, this.options.still ? 0 : SCENE_TIME)
    this.front.setTint(FRONT_TINT[picture.sky.hour])
    if (changed('illustration')) this.illustrations.show(picture.illustration, time)
    for (const role of ROLES) this.place(role, picture, time)
    this.foreground.light(this.goal, this.floor)
    this.foreground.lay(picture.table, time)
    if (((before?.storm ?? null) === null) !== (picture.storm === null))
      this.breakApart(picture.storm !== null, time)
    this.dust.show(picture)
    return true
  }

  private place(role: Role, picture: Picture, ms: number): void {
    const figure = picture.figures[role]
    if (figure && picture.illustration) {
      const { people, tint, rim, lampX } = ILLUSTRATION_CASTS[picture.illustration.name]
      const depth = ILLUSTRATION_DEPTH + 1 + people.findIndex((person) => person.role === role) / 10
      this.figures[role].body.setDepth(depth)
      const side = onIllustration(0, lampX, 0)[0] < figure.x ? -1 : 1
      this.figures[role].show(figure, ms, { tint, rim, side, dark: 0 })
      return
    }
    this.figures[role].body.setDepth(figureDepth(role, figure?.y ?? 0))
    const room = figure?.room === 'illustration' ? null : (figure?.room ?? null)
    const x = figure?.x ?? 0
    const { side, kind } = rimAt(room, x, this.goal)
    const open = figure?.room === null
    const tint = open ? 0xe4e0f4 : lightAt(room, x, this.goal, this.floor)
    const dark = picture.sky.hour === 'night' ? Math.max(0, 1 - picture.light * 1.2) : 0
    this.figures[role].show(figure, ms, { tint, rim: kind, side, dark })
  }

  /** Splits the house into floating rooms, or joins them again. */
  private breakApart(apart: boolean, ms: number): void {
    for (const id of ROOM_IDS) {
      const { container: box, centre, torn } = this.room(id)
      const { x, y, scale, angle, alpha } = apart
        ? FLOATING[id]
        : { x: centre[0], y: centre[1], scale: 1, angle: 0, alpha: 1 }
      tweenTo(this, box, { x, y, scale, angle, alpha }, ms * 2)
      tweenTo(this, torn, { alpha: apart ? 1 : 0 }, ms)
    }
    const { container: box, dais } = this.sphere
    const { x, y, scale } = apart ? SKY_CENTRE : SPHERE
    tweenTo(this, box, { x, y, scale }, ms * 2)
    for (const thing of [this.front, this.hedge, dais])
      if (thing) tweenTo(this, thing, { alpha: apart ? 0 : 1 }, ms)
    this.outdoors.fade(apart ? 0 : 1, ms)
    this.foreground.fade(apart ? 0 : 1, ms)
  }

  override update(time: number, delta: number): void {
    if (!this.picture) return
    if (this.options.watch) this.watchFrameRate(delta)
    this.pace?.tick(time, this.picture.storm !== null)
    const step = Math.min(1, delta / 260)
    for (let i = 0; i < this.goal.length; i++) {
      const goal = this.goal[i] ?? 0
      const now = this.strengths[i] ?? 0
      this.strengths[i] = Math.abs(goal - now) < 0.01 ? goal : now + (goal - now) * step
    }
    const breath = 1 + 0.05 * Math.sin(time / 700) + 0.03 * Math.sin(time / 311)
    for (const id of ROOM_IDS) {
      const room = this.room(id)
      room.flickerWindow(this.picture.windows.includes(id) ? time : null)
      room.illuminate(this.strengths, this.floor, breath)
      if (this.picture.storm && !isMotionReduced()) sway(room, time)
    }
    let walker: GameObjects.Container | null = null
    for (const role of ROLES) {
      this.figures[role].tick(time)
      walker ??= this.figures[role].onTheWay
    }
    this.sphere.follow(walker)
    this.houseCamera.tick(time)
    this.foreground.tick(time)
    this.wall.tick(time)
    this.sphere.tick(time)
    this.outdoors.tick(time)
    this.dust.tick(time)
    this.malfunctionSky.tick(time, this.figures)
  }

  /** Whether a picture is shown. */
  get hasPicture(): boolean {
    return this.picture !== null
  }

  /** Whether everything for the first phases has loaded, so that later ones may be prefetched. */
  get isSettled(): boolean {
    return this.atlases.isSettled
  }

  /** Adapts the resolution to the display. @param px px of the display for each px of the stage */
  fit(px: number): void {
    this.px = px
    this.resolution?.fit(px)
  }

  private watchFrameRate(delta: number): void {
    const options = this.frameRate.update(delta)
    if (options === null) return
    this.resolution?.update(options)
    if (this.resolution?.isReduced) this.reduceDetail()
  }

  /** Starts with lower resolution and reduced detail. */
  private startLight(): void {
    this.resolution?.lower()
    this.reduceDetail()
  }

  /** Removes dust, gusts and most of the weather, and takes the lesser sheets. */
  private reduceDetail(): void {
    this.atlases.lessen()
    this.dust.reduceDetail()
    this.outdoors.reduceDetail()
    this.malfunctionSky.reduceDetail()
  }

  /** Shows at once the result of an order, or what happened to a light. @param who the role that did it, if any */
  showEffect(kind: 'done' | 'missed' | 'lost' | 'lit', who: Role | null): void {
    if (this.picture) this.malfunctionSky.showEffect(kind, who && this.figures[who])
  }

  /** Shakes the picture briefly, for losses; does nothing with reduced motion. */
  shake(): void {
    if (!isMotionReduced()) this.cameras.main.shake(220, 0.008 * effectStrength())
  }
}
