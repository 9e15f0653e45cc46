/**
 * Draws the music box: two paper dancers on a turning disc, and the handle under them. The dancers stop when the handle
 * is not wound at the moth's pace, and look up; their reflection in the lid dances on.
 */
import {
  ARM,
  AXLE,
  isFinale,
  type MusicboxState,
  offPace,
  songPart,
} from '../../../../shared/minigames/games/musicbox.ts'
import { isMotionReduced } from '../../../device/reduced-motion.ts'
import { smoothstep } from '../../../ui/easing.ts'
import { lightPool, noiseAt, paper, rectPoints, wash } from '../gouache-backdrop.ts'
import { scaleStep } from '../minigame-feedback.ts'
import { type CreateRenderer, fadeOut, PALETTE } from '../painter.ts'
import { turnPoints } from '../turned-points.ts'
import { drawDancers } from './dancers.ts'

/** The disc that the dancers stand on, and their reflection in the lid. */
const STAGE = { x: 500, y: 474 } as const
const GLASS = { x: 500, y: 236 } as const
const BRASS = 0xd9a441
const DARK_BRASS = 0x8a5a1c
/** Radius of the handle's wheel, and of the moth's way around it. */
const WHEEL = 352
const MOTH_WAY = ARM + 108
const PINS = 14
/** A chevron on the moth's way, pointing to the right. */
const CHEVRON = [-16, -28, 18, 0, -16, 28, -4, 0] as const
const CHEVRONS = 9
/** Steps of silence after which the dancers look up. */
const STARE = 14
/** Thousandths of a radian between two clicks of the handle. */
const CLICK = 785
const MILLI = 1000

export const musicbox: CreateRenderer<MusicboxState> = (deps) => {
  const { canvas, effects, feedback, hush, touch, ended } = deps
  const corner = new Float32Array(CHEVRON.length)
  let [knob, part, clicks, inTime, timeKept, lostAt] = [0, -1, 0, false, 0, -1e6]

  const reactTo = (state: MusicboxState, time: number) => {
    const plays = state.silent === 0
    if (state.part !== part) {
      const before = state.parts[part]
      const now = songPart(state)
      if (before && isFinale(state)) feedback('star', 12, 'perfect')
      else if (before && Math.sign(before.pace) !== Math.sign(now.pace)) {
        feedback('tune', -7, 'tap')
        effects.tint(now.pace < 0 ? PALETTE.sphere : PALETTE.lamp, 0.12)
      } else if (before) feedback('tune')
      part = state.part
    }
    const click = Math.floor(state.wound / CLICK)
    if (click !== clicks && touch.down) feedback('turn', plays ? 0 : -9)
    clicks = click
    if (plays && !inTime) {
      effects.ripple(STAGE.x, STAGE.y - 60, PALETTE.lamp, 60, 250)
      feedback('collect', scaleStep(timeKept % 5), 'hit')
      timeKept++
    }
    if (state.silent === STARE && inTime) {
      lostAt = time
      feedback('miss', -5, 'missed')
    }
    // A breath of silence is not the end of the dance yet.
    if (plays || state.silent >= STARE) inTime = plays
    hush(!plays && state.silent >= 4)
  }

  /** Where the moth is (radians), from the beginning of the song. */
  const mothAt = (state: MusicboxState, time: number): number => {
    let turned = 0
    for (const { from, until, pace } of state.parts)
      if (time > from) turned += pace * (Math.min(time, until) - from)
    return turned / MILLI
  }

  const wheel = (state: MusicboxState, wound: number) => {
    canvas.disc(AXLE.x, AXLE.y + 14, WHEEL + 10, 0x12060c, 0.5)
    canvas.disc(AXLE.x, AXLE.y, WHEEL, DARK_BRASS)
    canvas.disc(AXLE.x, AXLE.y, WHEEL - 16, 0xb07a2a)
    canvas.ring(AXLE.x, AXLE.y, WHEEL - 60, 7, 0x6e4416, 0.8)
    for (let i = 0; i < PINS; i++) {
      const turn = wound + (i / PINS) * Math.PI * 2
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
      canvas.segment(
        AXLE.x + cos * (WHEEL - 54),
        AXLE.y + sin * (WHEEL - 54),
        AXLE.x + cos * (WHEEL - 24),
        AXLE.y + sin * (WHEEL - 24),
        10,
        i % 7 === 0 ? PALETTE.warm : 0x6e4416,
        0.9,
      )
      canvas.disc(AXLE.x + cos * 170, AXLE.y + sin * 170, 15, 0x6e4416, 0.75)
    }
    canvas.disc(AXLE.x, AXLE.y, 92, BRASS)
    canvas.disc(AXLE.x, AXLE.y, 66, DARK_BRASS)
    const [x, y] = [AXLE.x + Math.cos(knob) * ARM, AXLE.y + Math.sin(knob) * ARM]
    canvas.segment(AXLE.x, AXLE.y + 5, x, y + 7, 46, 0x3a1c12, 0.5)
    canvas.segment(AXLE.x, AXLE.y, x, y, 40, BRASS)
    canvas.segment(AXLE.x, AXLE.y - 5, x, y - 5, 10, PALETTE.warm, 0.55)
    canvas.disc(AXLE.x, AXLE.y, 30, PALETTE.warm, 0.85)
    canvas.disc(x, y + 8, 84, 0x12060c, 0.45)
    canvas.disc(x, y, 80, 0xa8321f)
    canvas.disc(x - 6, y - 8, 58, 0xc9503a)
    canvas.disc(x - 22, y - 26, 16, PALETTE.warm, 0.65)
    if (touch.down) canvas.glow(x, y, 210, state.silent === 0 ? PALETTE.lamp : PALETTE.sphere, 0.55)
  }

  /** Turns a point's shape so that it points along a circle. */
  const chevron = (turn: number, way: number, radius: number, colour: number, alpha: number) => {
    turnPoints(CHEVRON, turn + (way * Math.PI) / 2, corner)
    const [x, y] = [AXLE.x + Math.cos(turn) * radius, AXLE.y + Math.sin(turn) * radius]
    canvas.shape(corner, x, y, 1, colour, alpha)
  }

  /** The moth and its trail: how fast, and which way, the handle has to go. */
  const moth = (state: MusicboxState, time: number) => {
    const turn = mothAt(state, time) - Math.PI / 2
    const way = Math.sign(songPart(state).pace)
    const colour = way > 0 ? PALETTE.lamp : PALETTE.sphere
    for (let i = 1; i <= CHEVRONS; i++)
      chevron(turn - way * i * 0.17, way, MOTH_WAY, colour, 1 - i / (CHEVRONS + 1))
    const [x, y] = [AXLE.x + Math.cos(turn) * MOTH_WAY, AXLE.y + Math.sin(turn) * MOTH_WAY]
    const flap = isMotionReduced() ? 0.8 : 0.55 + Math.abs(Math.sin(time / 2.4)) * 0.45
    canvas.glow(x, y, 120, colour, 0.34)
    canvas.setLayer('over')
    for (let side = -1; side <= 1; side += 2) {
      canvas.oval(x + side * 27 * flap, y - 11, 54 * flap, 50, PALETTE.lilac)
      canvas.oval(x + side * 22 * flap, y + 20, 36 * flap, 34, 0x9a82d6)
      canvas.disc(x + side * 29 * flap, y - 12, 8, 0xf6eeff)
    }
    canvas.oval(x, y, 15, 58, 0x4a3a78)
    canvas.setLayer('under')
  }

  /** Too slow, right, too fast: the gauge beside the stage says what the ear hears. */
  const gauge = (state: MusicboxState) => {
    const off = Math.max(-100, Math.min(100, offPace(state)))
    const plays = state.silent === 0
    const { slack } = songPart(state)
    const [left, wide, y] = [250, 500, 578]
    canvas.box(left, y - 13, wide, 26, 13, 0x1a0a14, 0.75)
    const open = isFinale(state) ? 100 : slack
    canvas.box(
      500 - (wide / 200) * slack,
      y - 13,
      (wide / 200) * (slack + open),
      26,
      13,
      plays ? PALETTE.lamp : 0x7a5a34,
      plays ? 0.95 : 0.8,
    )
    const x = 500 + (wide / 200) * off
    canvas.disc(x, y, 24, 0x2a1620)
    canvas.disc(x, y, 17, plays ? PALETTE.warm : off < 0 ? PALETTE.sphere : PALETTE.ember)
    if (plays) canvas.glow(x, y, 80, PALETTE.lamp, 0.5)
  }

  return {
    colour: PALETTE.amber,
    begin() {
      canvas.backdrop(function* (context) {
        wash(context, ['#2a0f22', '#5a1d30', '#3c1424', '#1d0a16'], 7)
        yield
        // The lid with its glass.
        paper(context, '#6a3a22', rectPoints(40, 84, 920, 330), { seed: 3 })
        paper(context, '#8a5230', rectPoints(66, 108, 868, 282), { seed: 5, shadow: 4 })
        context.save()
        context.beginPath()
        context.ellipse(500, 250, 380, 126, 0, 0, 7)
        context.fillStyle = '#2c2a52'
        context.fill()
        context.clip()
        lightPool(context, 360, 180, 260, 'rgb(140 150 230 / .4)')
        lightPool(context, 700, 320, 240, 'rgb(88 199 243 / .2)')
        context.restore()
        context.lineWidth = 12
        context.strokeStyle = '#d9a441'
        context.stroke()
        yield
        // Velvet in folds, and the box's front.
        for (let i = 0; i < 12; i++)
          paper(context, i % 2 ? '#5c1a30' : '#6c2038', rectPoints(i * 88 - 30, 408, 92, 210), {
            seed: i + 20,
            shadow: 5,
            edge: 0.1,
          })
        yield
        lightPool(context, 500, 480, 430, 'rgb(255 180 90 / .38)')
        paper(context, '#4a2418', rectPoints(-30, 610, 1060, 830), { seed: 11 })
        for (let i = 0; i < 6; i++) {
          context.strokeStyle = `rgb(20 6 6 / ${0.18 + noiseAt(i) * 0.16})`
          context.lineWidth = 4
          context.beginPath()
          context.moveTo(-20, 690 + i * 120)
          context.bezierCurveTo(260, 660 + i * 124, 700, 730 + i * 116, 1020, 680 + i * 122)
          context.stroke()
        }
        lightPool(context, 500, 880, 520, 'rgb(255 190 110 / .18)')
      })
    },
    draw(state, time) {
      reactTo(state, time)
      const over = ended.since >= 0
      if (touch.down && Math.hypot(touch.x - AXLE.x, touch.y - AXLE.y) > 60)
        knob = Math.atan2(touch.y - AXLE.y, touch.x - AXLE.x)
      const wound = state.wound / MILLI
      const stares = state.silent >= STARE
      // The reflection never stops.
      const mirrored = isMotionReduced() ? 0.6 : time / 26
      drawDancers(canvas, GLASS.x, GLASS.y + 92, 0.86, -mirrored, { alpha: 0.45, cold: true, stare: false })
      canvas.oval(STAGE.x, STAGE.y + 26, 430, 116, 0x2a0f18, 0.6)
      canvas.oval(STAGE.x, STAGE.y + 8, 420, 108, DARK_BRASS)
      canvas.oval(STAGE.x, STAGE.y, 404, 96, BRASS)
      const leaves = over && ended.score > 0
      if (!leaves) {
        const lean = fadeOut(time, lostAt, 24)
        const stare = stares && !over
        drawDancers(canvas, STAGE.x, STAGE.y + lean * 6, 1, wound / 2, { alpha: 1, cold: false, stare })
      }
      canvas.glow(STAGE.x, STAGE.y - 60, 330, stares ? PALETTE.sphere : PALETTE.lamp, stares ? 0.22 : 0.46)
      wheel(state, wound)
      if (!over) {
        gauge(state)
        moth(state, time)
      } else if (leaves) waltz()
    },
    reset() {
      ;[knob, part, clicks, inTime, timeKept, lostAt] = [0, -1, 0, false, 0, -1e6]
    },
  }

  /** At the end they step off the disc and dance on, without a box. */
  function waltz(): void {
    const way = isMotionReduced() ? 1 : smoothstep(ended.since, 0, 60)
    canvas.setLayer('top')
    const x = 500 + (isMotionReduced() ? 0 : Math.sin(ended.since / 24) * 150 * way)
    const y = STAGE.y + (1240 - STAGE.y) * way
    canvas.glow(x, y - 90, 300 + ended.score * 40, PALETTE.lamp, 0.4)
    const turn = isMotionReduced() ? 0.4 : ended.since / 12
    drawDancers(canvas, x, y, 1 + way * 0.7, turn, { alpha: 1, cold: false, stare: false })
    canvas.setLayer('under')
  }
}
