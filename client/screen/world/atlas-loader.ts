/** The painted sheets, one after the other: the house first, then its people, and what is for later hours. */
import { Loader, type Scene } from 'phaser'
import type { ScreenSheet } from '../../art-data/art-names.ts'
import { hasSheet, loadArt, registerSheet } from './art-loader.ts'
import type { Picture } from './picture.ts'

/** What the house at dusk is painted with: nothing is shown before. */
const FIRST: readonly ScreenSheet[] = [
  'house-back',
  'house-front',
  'sky-dusk',
  'ground',
  'city',
  'furniture',
  'props',
]
/** Comes while people join. */
const SOON: readonly ScreenSheet[] = ['figures', 'sky']
/** Comes while they play. */
const LATER: readonly ScreenSheet[] = ['sky-morning', 'wreck']
/** When one that did not come is asked for again (ms). */
const RETRY_DELAY = 2_000

/** What a picture is painted with besides the house itself. */
export function sheetsOf({ figures, sky, storm }: Pick<Picture, 'figures' | 'sky' | 'storm'>): ScreenSheet[] {
  const sheets: ScreenSheet[] = [
    sky.hour === 'night' ? 'sky' : sky.hour === 'dusk' ? 'sky-dusk' : 'sky-morning',
  ]
  if (Object.values(figures).some((figure) => figure !== null)) sheets.push('figures')
  if (storm) sheets.push('wreck')
  return sheets
}

export class AtlasLoader {
  private readonly scene: Scene
  private readonly arrived: () => void
  private queue: ScreenSheet[] = [...SOON, ...LATER]
  private wanted: readonly ScreenSheet[] = []
  private busy = false
  private closed = false

  /** @param arrived called when something came that was wanted, and when everything for the first hour is here */
  constructor(scene: Scene, arrived: () => void) {
    this.scene = scene
    this.arrived = arrived
  }

  /** Queues what the first picture needs; call in `preload`. */
  load(): void {
    loadArt(this.scene, FIRST)
  }

  /** Makes known what has come; call once in `create`. */
  begin(): void {
    for (const sheet of FIRST) if (hasSheet(this.scene, sheet)) registerSheet(this.scene, sheet)
  }

  /**
   * True if a picture can be painted; if not, what is missing comes next, and `arrived` is called. What no picture
   * has asked for comes after the first one.
   */
  has(picture: Picture): boolean {
    const missing = sheetsOf(picture).filter((sheet) => !hasSheet(this.scene, sheet))
    this.wanted = missing
    this.queue = [...missing, ...this.queue.filter((sheet) => !missing.includes(sheet))]
    this.next()
    return missing.length === 0
  }

  /** True if the line is free for the pictures of later phases. */
  get isSettled(): boolean {
    return SOON.every((sheet) => hasSheet(this.scene, sheet))
  }

  /** Loads nothing more: the engine is gone. */
  close(): void {
    this.closed = true
  }

  private next(): void {
    const [sheet, ...rest] = this.queue
    if (this.closed || this.busy || sheet === undefined) return
    this.queue = rest
    if (hasSheet(this.scene, sheet)) {
      this.next()
      return
    }
    this.busy = true
    const settled = this.isSettled
    loadArt(this.scene, [sheet])
    this.scene.load.once(Loader.Events.COMPLETE, () => {
      if (this.closed) return
      this.busy = false
      if (!hasSheet(this.scene, sheet)) {
        this.queue.push(sheet)
        setTimeout(() => this.next(), RETRY_DELAY)
        return
      }
      registerSheet(this.scene, sheet)
      if (this.wanted.includes(sheet) || settled !== this.isSettled) this.arrived()
      this.next()
    })
    this.scene.load.start()
  }
}
