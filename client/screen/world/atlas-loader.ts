/** Loads the sheets (atlases) one after the other: first the house, then its people, then what later phases need. */
import { Loader, type Scene } from 'phaser'
import type { ScreenSheet } from '../../art-data/art-names.ts'
import { hasSheet, loadArt, registerSheet } from './art-loader.ts'
import { lessenSheet } from './lesser-sheets.ts'
import type { Picture } from './picture.ts'

/** What the house at dusk needs; nothing is shown before these have loaded. */
const FIRST: readonly ScreenSheet[] = [
  'house-back',
  'house-front',
  'sky-dusk',
  'ground',
  'city',
  'furniture',
  'props',
]
/** Loaded next, while players join. */
const SOON: readonly ScreenSheet[] = ['figures', 'sky']
/** Loaded last, while they play. */
const LATER: readonly ScreenSheet[] = ['sky-morning', 'wreck']
/** Delay (ms) before a failed sheet is loaded again. */
const RETRY_DELAY = 2_000

/** The sheets that a picture needs besides those of the house itself. */
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
  private lesser = false

  /** @param arrived called when a sheet has loaded that a picture waits for, and when `isSettled` becomes true */
  constructor(scene: Scene, arrived: () => void) {
    this.scene = scene
    this.arrived = arrived
  }

  /** Queues what the house needs; call in `preload`. */
  load(): void {
    loadArt(this.scene, FIRST)
  }

  /** Registers what has loaded; call once in `create`. */
  begin(): void {
    for (const sheet of FIRST) if (hasSheet(this.scene, sheet)) registerSheet(this.scene, sheet)
  }

  /**
   * Whether everything that a picture needs has loaded. If not, it is loaded next, and `arrived` is called for it. The other
   * sheets are loaded from the first call on.
   */
  has(picture: Picture): boolean {
    const missing = sheetsOf(picture).filter((sheet) => !hasSheet(this.scene, sheet))
    this.wanted = missing
    this.queue = [...missing, ...this.queue.filter((sheet) => !missing.includes(sheet))]
    this.next()
    return missing.length === 0
  }

  /** Whether everything for the first phases has loaded. */
  get isSettled(): boolean {
    return SOON.every((sheet) => hasSheet(this.scene, sheet))
  }

  /** Replaces all sheets, those that are still to come too, by copies for slow screens. */
  lessen(): void {
    if (this.lesser) return
    this.lesser = true
    for (const sheet of [...FIRST, ...SOON, ...LATER])
      if (hasSheet(this.scene, sheet)) lessenSheet(this.scene, sheet)
  }

  /** Stops loading; call it before the game is destroyed. */
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
      if (this.lesser) lessenSheet(this.scene, sheet)
      if (this.wanted.includes(sheet) || settled !== this.isSettled) this.arrived()
      this.next()
    })
    this.scene.load.start()
  }
}
