// @vitest-environment happy-dom
/** Every page in the pseudo-language: whatever stands there without accents came through no table. */
import { html, nothing, render, type TemplateResult } from 'lit-html'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { languageOfPage, speakFrom } from '../../../client/device/page-language.ts'
import { PSEUDO_SOURCE } from '../../../client/gallery/gallery-language.ts'
import { sampleSeat } from '../../../client/gallery/samples/private-views.ts'
import { SAMPLE_NOW, SCENES, sampleView } from '../../../client/gallery/samples/public-views.ts'
import { stillHouse } from '../../../client/gallery/samples/sample-connection.ts'
import { openHome } from '../../../client/join/home-page.ts'
import { openDoor } from '../../../client/join/join-page.ts'
import { goodbyePage } from '../../../client/phone/goodbye-page.ts'
import { createLocalStates } from '../../../client/phone/local-state.ts'
import { openNeighbour } from '../../../client/phone/neighbour-page.ts'
import type { PhoneContext } from '../../../client/phone/phone-context.ts'
import { shell } from '../../../client/phone/phone-shell.ts'
import type { ShellState } from '../../../client/phone/shell-state.ts'
import { type FrameState, frame } from '../../../client/screen/hud/edge-hud.ts'
import type { PhaseScene } from '../../../client/screen/phase-scene.ts'
import { scenes } from '../../../client/screen/phases/index.ts'
import { PHASES, type PhaseId, ROLES, type Role } from '../../../shared/content/ids.ts'
import { PSEUDO } from '../../../shared/text/pseudo-language.ts'
import type { PublicView, SeatView } from '../../../shared/views/types.ts'
import { textsIn, untranslated } from './untranslated.ts'

/** What no table translates: the room's code and address, and how English joins a list. */
const SAME = ['MOTH', 'http://192.168.1.23:8080/MOTH', ' and ']

let root: HTMLElement
beforeAll(() => speakFrom(PSEUDO_SOURCE))
afterAll(() => vi.unstubAllGlobals())
beforeEach(() => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined))
  root = document.createElement('div')
  document.body.replaceChildren(root)
})

function onPage(page: TemplateResult, ...views: unknown[]): string[] {
  render(nothing, root)
  render(page, root)
  expect(root.textContent?.trim()).not.toBe('')
  return untranslated(root, [...SAME, ...textsIn(views)])
}

const state: ShellState = {
  online: true,
  durable: true,
  book: '/book/x',
  notice: '',
  embed: 'off',
  setEmbed: () => undefined,
  leave: () => undefined,
}

function phoneOf(view: PublicView, mine: SeatView, open: readonly string[] = []): PhoneContext {
  const boxes = createLocalStates(() => undefined, { save: () => undefined, load: () => null })
  boxes.enterPhase(view.n, mine.role)
  for (const key of open) boxes.box(key, false).set(true)
  return {
    connection: { ...stillHouse(view, SAMPLE_NOW), role: mine.role },
    role: mine.role,
    view,
    mine,
    hand: mine.hand,
    box: boxes.box,
    feedback: { stamp: null, hit: null, used: () => undefined },
    ask: async () => true,
    showNotice: () => undefined,
    refresh: () => undefined,
    signal: new AbortController().signal,
  }
}
const takes = PHASES.flatMap((phase) => SCENES[phase].map((scene, take) => ({ phase, scene, take })))

it('speaks the pseudo-language', () => {
  expect(languageOfPage()).toBe(PSEUDO)
  expect(document.documentElement.lang).toBe(PSEUDO)
})

it('finds what came through no table, in texts and in what is read aloud', () => {
  const planted = html`<p>Hush.</p><button aria-label="Open the door"><b>Mila</b></button><p>Ĥûšššĥ.</p>`
  expect(onPage(planted, { player: 'Mila' })).toEqual(['Hush.', 'Open the door'])
})

describe.each(ROLES)('the phone of %s', (role: Role) => {
  it.each(takes)('says nothing past the tables in $phase $take', ({ phase, scene, take }) => {
    const view = sampleView(scene)
    const mine = sampleSeat(phase, role, take)
    expect(onPage(shell(phoneOf(view, mine), state), view, mine)).toEqual([])
  })
})

describe('a phone', () => {
  const view = sampleView({ phase: 'lobby' })
  const mine = sampleSeat('lobby', 'ava', 0)

  it.each(ROLES)('has a menu that is all in tables, with %s as the host', (host) => {
    const hosted = { ...view, host }
    expect(
      onPage(shell(phoneOf(hosted, mine, ['menu', 'elsewhere', 'leave.sure']), state), hosted, mine),
    ).toEqual([])
  })

  it.each(['host', 'nobody', 'restart'] as const)(
    'says why it is paused (%s), and that it is offline',
    (pausedBy) => {
      const paused = { ...view, paused: true, pausedBy }
      expect(onPage(shell(phoneOf(paused, mine), { ...state, online: false }), paused, mine)).toEqual([])
    },
  )

  it.each(['elsewhere', 'removed', 'ended', 'retired', 'gone'] as const)('takes leave (%s)', (farewell) => {
    expect(onPage(goodbyePage({ farewell, book: '/book/x', leave: () => undefined }))).toEqual([])
  })
})

describe('the screen', () => {
  const nobody = () => undefined
  const bar: FrameState = {
    joining: true,
    muted: false,
    preferring: true,
    waitsForTap: true,
    full: false,
    online: false,
    gone: false,
    toggleJoining: nobody,
    toggleMuted: nobody,
    togglePreferring: nobody,
    toggleFull: nobody,
  }

  it.each(takes)('says nothing past the tables in $phase $take', ({ phase, scene }) => {
    const view = sampleView(scene)
    const director = scenes[phase] as unknown as PhaseScene<PhaseId>
    for (const turn of [0, 1, 2, 3]) {
      const stage = { code: 'MOTH', address: SAME[1] ?? '', now: () => SAMPLE_NOW, intervalIndex: () => turn }
      expect(onPage(director.words(view, scene as never, stage), view)).toEqual([])
      expect(onPage(html`<p>${director.sentence(view, scene as never, stage)}</p>`, view)).toEqual([])
    }
  })

  it.each(['lobby', 'hour', 'shout'] as const)('has a frame that is all in tables (%s)', (phase) => {
    const [scene] = SCENES[phase]
    const view = sampleView(scene ?? { phase: 'lobby' })
    const stage = { code: 'MOTH', address: SAME[1] ?? '', now: () => SAMPLE_NOW, intervalIndex: () => 0 }
    for (const state of [bar, { ...bar, gone: true }])
      for (const paused of [false, true])
        expect(onPage(frame({ ...view, paused }, stage, state), view)).toEqual([])
  })
})

describe('before one is inside', () => {
  it('is the start page, where a language can be chosen if there are several', () => {
    const stop = openHome(root, { toDoor: () => undefined, toScreen: () => undefined }, [PSEUDO, 'de'])
    expect([...root.querySelectorAll('select option')].map((option) => option.getAttribute('value'))).toEqual(
      [PSEUDO, 'de'],
    )
    // Each language is named by itself.
    expect(untranslated(root, ['Deutsch', 'English (Pseudo-Accents)'])).toEqual([])
    stop()
  })

  it('is the door', () => {
    const stop = openDoor(root, 'MOTH', {
      sit: async () => null,
      watch: async () => null,
      toHome: () => undefined,
      toScreen: () => undefined,
    })
    expect(untranslated(root, SAME)).toEqual([])
    stop()
  })

  it('is the window, for neighbours', () => {
    const view = sampleView({ phase: 'lobby' })
    const stop = openNeighbour(root, stillHouse(view, SAMPLE_NOW), () => undefined)
    expect(untranslated(root, [...SAME, ...textsIn(view)])).toEqual([])
    stop()
  })
})
