/** The wall of the living room: framed portraits, names, lanterns, and the threads between people. */
import { BlendModes, GameObjects, type Scene } from 'phaser'
import { byRole, PAIRS, ROLES, type Role, rolesOf } from '../../../shared/content/ids.ts'
import type { DrawingView } from '../../../shared/views/types.ts'
import { fillEllipse, sidesForRadius } from '../../phaser/round-shapes.ts'
import { graphemesOf } from '../../ui/letters.ts'
import { makeContainer, pieceImage, textureImage } from './art-loader.ts'
import { WALL } from './house-layout.ts'
import { LanternSprite } from './lantern-sprite.ts'
import type { WallPicture } from './picture.ts'
import type { RoomSprite } from './room-sprites.ts'
import { DRAWING_SIZE, drawingTexture } from './textures.ts'
import { tweenTo } from './tween.ts'

/** Largest scale of a name, and width of a slip (world px). */
const NAME_SCALE = 0.42
const NAME_WIDTH = 84
/** A name whose scale would be less than this in one line is written in two; sooner where it is of several words. */
const NAME_LEAST = { word: 0.2, words: 0.26 } as const
/** Between its two lines (px of the font's 48), so that both fit on the slip. */
const LINE_SPACING = -12

/** Breaks a long name into two lines, at the space nearest to its middle, or in the middle. */
function inTwo(name: string): string {
  const letters = graphemesOf(name)
  const middle = letters.length / 2
  const spaces = letters.flatMap((letter, i) => (letter === ' ' ? [i] : []))
  const at = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? Math.ceil(middle)
  return `${letters.slice(0, at).join('')}\n${letters.slice(at).join('').trim()}`
}

/** Sets a name, as large as fits on its slip. */
function writeName(text: GameObjects.Text, name: string): void {
  if (text.name === name) return
  text.setName(name)
  const fits = () => NAME_WIDTH / text.width
  const least = name.includes(' ') ? NAME_LEAST.words : NAME_LEAST.word
  text.setFixedSize(0, 0).setText(name).setScale(1)
  if (fits() >= least) text.setScale(Math.min(NAME_SCALE, fits()))
  else text.setLineSpacing(LINE_SPACING).setText(inTwo(name)).setScale(Math.min(least, fits()))
  const { width, height } = text
  // With sides that are powers of two it has mipmaps, so that it can be read on a coarse canvas.
  text.setFixedSize(powerOfTwo(width), powerOfTwo(height)).setOrigin(0.5, height / 2 / powerOfTwo(height))
}

const powerOfTwo = (length: number): number => 2 ** Math.ceil(Math.log2(Math.max(1, length)))

interface PortraitFrame {
  readonly empty: GameObjects.Image
  readonly drawing: GameObjects.Image
  /** A second drawing of the same role, in the right half of the frame. */
  readonly beside: GameObjects.Image
  readonly name: GameObjects.Text
  shown: string | null
}

export class PortraitWall {
  readonly lanterns: Readonly<Record<Role, LanternSprite>>
  private readonly scene: Scene
  private readonly places: Readonly<Record<Role, PortraitFrame>>
  private readonly threads: GameObjects.Graphics
  private readonly shine: GameObjects.Graphics
  private drawn = ''

  constructor(scene: Scene, living: RoomSprite) {
    this.scene = scene
    this.places = byRole((role, i) => this.hang(living, role, i))
    this.lanterns = byRole((role, i) => {
      const [x, y] = WALL.lanterns[i] ?? [0, 0]
      const lantern = new LanternSprite(scene, role, i)
      lantern.container.setPosition(x, y).setScale(WALL.lanternScale)
      living.shining.add(lantern.container)
      return lantern
    })
    this.shine = new GameObjects.Graphics(scene).setBlendMode(BlendModes.ADD)
    this.threads = new GameObjects.Graphics(scene)
    living.shining.add([this.shine, this.threads])
    for (const role of ROLES) living.shining.add(this.places[role].name)
  }

  private hang(living: RoomSprite, role: Role, i: number): PortraitFrame {
    const [x, y] = WALL.portraits[i] ?? [0, 0]
    const { canvas, scale } = WALL
    const frame = makeContainer(this.scene, x, y)
      .setScale(scale)
      .setAngle(WALL.tilt[i] ?? 0)
    const empty = pieceImage(this.scene, 'portrait/empty')
    const [drawing, beside] = [0, 1].map(() =>
      textureImage(
        this.scene,
        '__DEFAULT',
        canvas.x + canvas.width / 2,
        canvas.y + canvas.height / 2,
      ).setVisible(false),
    ) as [GameObjects.Image, GameObjects.Image]
    frame.add([pieceImage(this.scene, `portrait/frame-${role}`), empty, drawing, beside])
    living.lit.add(frame)
    const [nx, ny] = WALL.names[i] ?? [0, 0]
    const slip = pieceImage(this.scene, 'portrait/name', nx, ny)
    slip.setScale(slip.scaleX * scale)
    living.lit.add(slip)
    const style = {
      fontFamily: '"Londrina Solid", Andika',
      fontStyle: '900',
      fontSize: '48px',
      color: '#2a1a33',
      align: 'center',
    }
    const name = new GameObjects.Text(this.scene, nx, ny - 3, '', style).setOrigin(0.5)
    return { empty, drawing, beside, name, shown: null }
  }

  /** @param ms how long a new portrait takes to appear; 0 for at once */
  show(wall: WallPicture, drawings: readonly DrawingView[], ms: number): void {
    for (const role of ROLES) {
      const place = this.places[role]
      const faces = [wall.portraits[role], wall.beside[role]].flatMap((index) =>
        index === null ? [] : (drawings[index] ?? []),
      )
      this.portrait(place, faces, ms)
      writeName(place.name, wall.names[role] ?? '…')
      this.lanterns[role].show(wall.lanterns[role], wall.flicker)
    }
    const state = JSON.stringify(wall.threads)
    if (state !== this.drawn) {
      this.drawn = state
      this.drawThreads(wall)
    }
  }

  /** Shows a drawing in its frame, or two side by side. */
  private portrait(place: PortraitFrame, faces: readonly DrawingView[], ms: number): void {
    const key = faces.length === 0 ? null : faces.map(({ strokes }) => strokes).join(' ')
    if (place.shown === key) return
    place.shown = key
    place.empty.setVisible(faces.length === 0)
    const { x, y, width, height } = WALL.canvas
    const size = Math.min(width / Math.max(1, faces.length), height) * 1.06
    for (const [i, image] of [place.drawing, place.beside].entries()) {
      const face = faces[i]
      image.setVisible(face !== undefined)
      if (!face) continue
      image.setPosition(x + (width * (2 * i + 1)) / (2 * faces.length), y + height / 2)
      image
        .setTexture(drawingTexture(this.scene, face))
        .setScale(size / DRAWING_SIZE)
        .setAlpha(0)
      tweenTo(this.scene, image, { alpha: 1 }, ms)
    }
  }

  /** Draws threads from nail to nail: dotted at strength 1, two strands at 2, three strands and a knot at 3. */
  private drawThreads(wall: WallPicture): void {
    this.threads.clear()
    this.shine.clear()
    for (const pair of PAIRS) {
      const [a, b] = rolesOf(pair)
      const [i, j] = [ROLES.indexOf(a), ROLES.indexOf(b)]
      const strength = wall.threads[pair]
      const from = WALL.nails[i]
      const to = WALL.nails[j]
      if (!from || !to || strength === 0) continue
      const rise = WALL.arc[Math.abs(i - j) - 1] ?? 10
      for (let strand = 0; strand < strength; strand++) {
        const lift = rise + (strand - (strength - 1) / 2) * 5
        const points = arc(from, to, lift * 2)
        this.shine.lineStyle(7, 0xffb45a, 0.16)
        line(this.shine, points)
        this.threads.lineStyle(2.2, 0xffe3a8, 0.95)
        if (strength === 1) dots(this.threads, points)
        else line(this.threads, points)
      }
      if (strength === 3) {
        this.threads.fillStyle(0xfff6d8)
        disc(this.threads, (from[0] + to[0]) / 2, (from[1] + to[1]) / 2 - rise, 4.5)
      }
    }
  }

  tick(time: number): void {
    for (const role of ROLES) this.lanterns[role].tick(time)
    this.shine.setAlpha(0.75 + 0.25 * Math.sin(time / 800))
  }
}

type ArcPoint = readonly [number, number]

/** Points of a hanging arc between two nails; `rise` is twice its height. */
function arc([ax, ay]: ArcPoint, [bx, by]: ArcPoint, rise: number): ArcPoint[] {
  const steps = 40
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps
    return [ax + (bx - ax) * t, ay + (by - ay) * t - rise * 2 * t * (1 - t)] as const
  })
}

function line(graphics: GameObjects.Graphics, points: readonly ArcPoint[]): void {
  graphics.beginPath()
  for (const [i, [x, y]] of points.entries()) i === 0 ? graphics.moveTo(x, y) : graphics.lineTo(x, y)
  graphics.strokePath()
}

function dots(graphics: GameObjects.Graphics, points: readonly ArcPoint[]): void {
  graphics.fillStyle(0xffe3a8, 0.95)
  // Every other point, so that there are gaps.
  for (const [i, [x, y]] of points.entries()) if (i % 2 === 0) disc(graphics, x, y, 2.1)
}

/** The largest zoom at which the wall is shown. */
const NEAREST = 4

const disc = (graphics: GameObjects.Graphics, x: number, y: number, radius: number): void =>
  fillEllipse(graphics, x, y, radius, radius, sidesForRadius(radius * NEAREST))
