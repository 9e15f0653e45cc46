/** The page for sound, `/gallery/sound.html`: every sound by name, with its waveform and loudness. */
import '../../ui/fonts.css'
import './audio-page.css'
import { render as draw, html, nothing } from 'lit-html'
import { AUDIO_ENTRIES, type AudioEntry, render, STORM } from './audio-list.ts'
import { integrated, momentary, peak } from './loudness.ts'

interface MeasuredAudio {
  /** Largest absolute value of its samples. */
  peak: number
  /** Loudness of the whole, and of the loudest 400 ms (LUFS). */
  integrated: number
  momentary: number
}

const found = (kind: string, name: string): AudioEntry => {
  const entry = AUDIO_ENTRIES.find((each) => each.kind === kind && each.name === name)
  if (!entry) throw new Error(`nothing called ${kind} ${name} is on the programme`)
  return entry
}

const channelsOf = (buffer: AudioBuffer): Float32Array[] =>
  Array.from({ length: buffer.numberOfChannels }, (_, i) => buffer.getChannelData(i))

function measured(buffer: AudioBuffer): MeasuredAudio {
  const channels = channelsOf(buffer)
  return { peak: peak(channels), integrated: integrated(channels), momentary: momentary(channels) }
}

const measure = async (kind: string, name: string): Promise<MeasuredAudio> =>
  measured(await render(found(kind, name)))

/** Interleaved 16-bit samples of an entry, to be saved as a file. */
async function samples(kind: string, name: string): Promise<number[]> {
  const [left = new Float32Array(), right = left] = channelsOf(await render(found(kind, name)))
  return Array.from({ length: left.length * 2 }, (_, i) =>
    Math.round(((i % 2 ? right : left)[i >> 1] ?? 0) * 32_767),
  )
}

let context: AudioContext | null = null
let playing: AudioBufferSourceNode | null = null
const rendered = new Map<AudioEntry, AudioBuffer>()

async function play(entry: AudioEntry): Promise<void> {
  context ??= new AudioContext({ sampleRate: 48_000 })
  const buffer = rendered.get(entry) ?? (await render(entry))
  rendered.set(entry, buffer)
  playing?.stop()
  playing = context.createBufferSource()
  playing.buffer = buffer
  playing.connect(context.destination)
  playing.start()
  show()
}

/** A waveform as an SVG path, 400 wide and 60 high. */
function outline(buffer: AudioBuffer): string {
  const [samples = new Float32Array()] = channelsOf(buffer)
  const width = 400
  const step = Math.max(1, Math.floor(samples.length / width))
  const points = Array.from({ length: width }, (_, x) => {
    let most = 0
    for (let i = x * step; i < (x + 1) * step; i++) most = Math.max(most, Math.abs(samples[i] ?? 0))
    return most * 29
  })
  const top = points.map((y, x) => `${x} ${(30 - y).toFixed(1)}`)
  const bottom = points.map((y, x) => `${x} ${(30 + y).toFixed(1)}`).reverse()
  return `M${[...top, ...bottom].join('L')}Z`
}

const facts = (buffer: AudioBuffer): string => {
  const channels = channelsOf(buffer)
  return `${integrated(channels).toFixed(1)} LUFS, loudest ${momentary(channels).toFixed(1)}, peak ${peak(channels).toFixed(2)}`
}

const KINDS = ['piece', 'dream', 'room', 'effect', 'touch', 'phase'] as const

const row = (entry: AudioEntry) => {
  const buffer = rendered.get(entry)
  return html`<li>
    <button type="button" @click=${() => void play(entry)}>${entry.name}</button>
    ${buffer ? html`<svg viewBox="0 0 400 60" preserveAspectRatio="none" aria-hidden="true"><path d=${outline(buffer)} /></svg><span>${facts(buffer)}</span>` : nothing}
  </li>`
}

const root = document.querySelector<HTMLElement>('#app')
function show(): void {
  if (!root) return
  draw(
    html`<main class="listening">
      <h1>The listening room</h1>
      ${KINDS.map((kind) => html`<section><h2>${kind}</h2><ul>${AUDIO_ENTRIES.filter((entry) => entry.kind === kind).map(row)}</ul></section>`)}
    </main>`,
    root,
  )
}
show()

const listening = {
  programme: AUDIO_ENTRIES.map(({ kind, name }) => ({ kind, name })),
  measure,
  samples,
  /** Measures the loudest moment of the game. */
  storm: async () => measured(await render(STORM)),
}
export type Listening = typeof listening
Object.assign(globalThis, { listening })
