/** The page with everybody on it: the screen and the four seats at one moment of a night, and a way to any other. */
import '../ui/fonts.css'
import './overview.css'
import { html, nothing, render } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import { ROLES } from '../../shared/content/ids.ts'
import { type GalleryAddress, searchFor, type ViewerName } from './gallery-address.ts'
import { GALLERY_LANGUAGES, languageIn } from './gallery-language.ts'
import { type NightPosition, openNight } from './gallery-session.ts'
import type { RequestedAction } from './mock-connection.ts'
import { startPlaying } from './playback.ts'
import type { PhaseSpan } from './recorded-night.ts'
import { NIGHTS } from './recordings.ts'

const SIZES = { '390×844': [390, 844], '360×640': [360, 640] } as const
type PhoneSize = keyof typeof SIZES
const SCREEN = [1920, 1080] as const
/** How the screen and the phones are shown: all five in one row as wide as the window, or as large as they are. */
const SCALES = ['side by side', 'full size'] as const
type OverviewScale = (typeof SCALES)[number]
/** Phones are shown so much larger than the screen: one sits nearer to them. */
const NEARER = 1.3
/** What lies around and between five frames in a row (CSS px). */
const MARGINS = 2 * 14 + 4 * 18 + 20

/** How much smaller the screen and the phones are shown. */
function scalesFor(scale: OverviewScale, phone: number): readonly [screen: number, phone: number] {
  if (scale === 'full size') return [0.5, 1]
  const screen = (innerWidth - MARGINS) / (SCREEN[0] + ROLES.length * phone * NEARER)
  return [screen, screen * NEARER]
}
/** How many times as fast as it was played. */
const RATES = [0.5, 1, 2, 4] as const
/** So many of the latest requests are listed. */
const LISTED = 8

export async function openOverview(root: HTMLElement, place: GalleryAddress): Promise<void> {
  let session = await openNight(place.night)
  let point = session.pointOf(place)
  let size: PhoneSize = '390×844'
  let scale: OverviewScale = 'side by side'
  let rate: number = 1
  let asked: RequestedAction[] = []
  const first = { ...place, night: session.night, step: point.step }

  let led = false
  const lead = () => {
    led = true
    const { step, at } = point
    for (const frame of root.querySelectorAll('iframe')) {
      void frame.contentWindow?.gallery?.go(
        { night: session.night, step },
        { at, rate: player.playing ? rate : 1 },
      )
    }
    history.replaceState(null, '', searchFor({ night: session.night, step }, location.search))
    draw()
  }
  const player = startPlaying(
    () => session.replay,
    (to) => {
      point = to
      lead()
    },
  )
  const go = (to: NightPosition) => {
    player.stop()
    point = to
    lead()
  }
  const goTo = (to: GalleryAddress) => go(session.pointOf(to))
  const openOther = async (night: string) => {
    session = await openNight(night)
    asked = []
    goTo({})
  }
  /** The page is loaded again, and all its frames with it. */
  const speakIn = (language: string) => {
    const query = new URLSearchParams(location.search)
    query.set('lang', language)
    location.search = query.toString()
  }
  const toggle = () => {
    if (player.playing) player.stop()
    else player.start(point, rate)
    draw()
  }

  const hurry = (to: number) => {
    rate = to
    if (player.playing) player.start(point, rate)
    draw()
  }

  addEventListener(
    'message',
    ({ origin, data }: MessageEvent<{ asked?: RequestedAction; ready?: string }>) => {
      // Whoever comes late has missed where the others were led to.
      if (origin === location.origin && data?.ready && led) lead()
      // Touches of a dream are sent twice a second: they would push out everything else.
      if (origin !== location.origin || !data?.asked || data.asked.type === 'play') return
      asked = [data.asked, ...asked].slice(0, LISTED)
      draw()
    },
  )

  const draw = () => render(page(), root)

  const page = () => html`<div class="gallery">
    <header class="gallery-bar">${where()} ${phaseList()} ${timeline()}</header>
    <main class="gallery-wall">
      ${repeat(['screen', ...ROLES] as const, (as) => as, frameOf)}
      <ul class="gallery-asked" aria-label="What the phones asked for">
        ${asked.map(({ by, type, payload }) => html`<li>${by ?? 'somebody'} asks: ${type} ${JSON.stringify(payload).slice(0, 160)}</li>`)}
      </ul>
    </main>
  </div>`

  const where = () => {
    const now = session.moments.findLastIndex(({ step }) => step <= point.step)
    return html`<div class="gallery-row">
    <h1>Gallery</h1>
    <label>Night
      <select @change=${(event: Event) => void openOther((event.target as HTMLSelectElement).value)}>
        ${NIGHTS.map((night) => html`<option value=${night} ?selected=${night === session.night}>${night}</option>`)}
      </select>
    </label>
    <label>Moment
      <select @change=${(event: Event) => goTo({ moment: (event.target as HTMLSelectElement).value })}>
        ${session.moments.map(({ name }, i) => html`<option value=${name} .selected=${i === now}>${name}</option>`)}
      </select>
    </label>
    <label>Language
      <select @change=${(event: Event) => speakIn((event.target as HTMLSelectElement).value)}>
        ${GALLERY_LANGUAGES.map((each) => html`<option ?selected=${each === (languageIn(location.search) ?? session.replay.language)}>${each}</option>`)}
      </select>
    </label>
    <label>Phones
      <select
        @change=${(event: Event) => {
          size = (event.target as HTMLSelectElement).value as PhoneSize
          draw()
        }}
      >
        ${Object.keys(SIZES).map((each) => html`<option ?selected=${each === size}>${each}</option>`)}
      </select>
    </label>
    <label>Size
      <select
        @change=${(event: Event) => {
          scale = (event.target as HTMLSelectElement).value as OverviewScale
          draw()
        }}
      >
        ${SCALES.map((each) => html`<option ?selected=${each === scale}>${each}</option>`)}
      </select>
    </label>
    ${(['join', 'home', 'neighbour'] as const).map((as) => html`<a href=${alone(as)} target="_blank">${as}</a>`)}
    <a href="?shelf=figures.stand.calm" target="_blank">shelf</a>
  </div>`
  }

  const phaseList = () => {
    const now = session.replay.stretchOf(point.step)
    return html`<ul class="gallery-phases">
      ${session.replay.stretches.map((stretch, i, all) => phaseButton(stretch, i === now, stretch.evening !== all[i - 1]?.evening))}
    </ul>`
  }

  const phaseButton = ({ phase, evening, first: step }: PhaseSpan, current: boolean, begins: boolean) => html`
    ${begins ? html`<li class="gallery-evening">${evening ?? '·'}</li>` : nothing}
    <li>
      <button type="button" aria-current=${current ? 'step' : nothing} @click=${() => goTo({ step })}>${phase}</button>
    </li>`

  const timeline = () => {
    const { step } = point
    const action = session.replay.actionOf(step)
    const seconds = Math.round(point.at / 100) / 10
    return html`<div class="gallery-row">
      <button type="button" @click=${toggle}>${player.playing ? 'Stop' : 'Play'}</button>
      <label>Speed
        <select @change=${(event: Event) => hurry(Number((event.target as HTMLSelectElement).value))}>
          ${RATES.map((each) => html`<option value=${each} ?selected=${each === rate}>${each}×</option>`)}
        </select>
      </label>
      <button type="button" aria-label="One step back" @click=${() => goTo({ step: Math.max(0, step - 1) })}>‹</button>
      <input
        type="range"
        aria-label="Step"
        min="0"
        max=${session.replay.length}
        .value=${String(step)}
        @input=${(event: Event) => goTo({ step: (event.target as HTMLInputElement).valueAsNumber })}
      />
      <button type="button" aria-label="One step on" @click=${() => goTo({ step: step + 1 })}>›</button>
      <span class="gallery-facts">${step} / ${session.replay.length} · ${seconds} s · ${action ? `${action.by}: ${action.type}` : 'nobody is here yet'}</span>
    </div>`
  }

  const alone = (as: ViewerName) => searchFor({ night: session.night, step: point.step, as }, location.search)

  const frameOf = (as: ViewerName) => {
    const [wide, high] = as === 'screen' ? SCREEN : SIZES[size]
    const [screenScale, phoneScale] = scalesFor(scale, SIZES[size][0])
    return html`<figure>
      <figcaption><b>${as}</b> <a href=${alone(as)} target="_blank">alone</a></figcaption>
      <div class="gallery-frame" style="--wide:${wide};--high:${high};--scale:${as === 'screen' ? screenScale : phoneScale}">
        <iframe title=${as} src=${searchFor({ ...first, as }, location.search)}></iframe>
      </div>
    </figure>`
  }

  addEventListener('resize', draw)
  draw()
  if (place.play) toggle()
}
