// @vitest-environment happy-dom
/** Every page in the pseudo-language: a text without accents was not translated by a table. */
import { html, nothing, render, type TemplateResult } from 'lit-html'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { pageLanguage, setPageLanguageFrom } from '../../../client/device/page-language.ts'
import { PSEUDO_SOURCE } from '../../../client/gallery/gallery-language.ts'
import { sampleSeat } from '../../../client/gallery/samples/private-views.ts'
import { SAMPLE_NOW, SCENES, sampleView } from '../../../client/gallery/samples/public-views.ts'
import { stillConnection } from '../../../client/gallery/samples/sample-connection.ts'
import { openHome } from '../../../client/join/home-page.ts'
import { openJoinPage } from '../../../client/join/join-page.ts'
import { goodbyePage } from '../../../client/phone/goodbye-page.ts'
import { createLocalStates } from '../../../client/phone/local-state.ts'
import { openNeighbour } from '../../../client/phone/neighbour-page.ts'
import type { PhoneContext } from '../../../client/phone/phone-context.ts'
import { shell } from '../../../client/phone/phone-shell.ts'
import type { ShellState } from '../../../client/phone/shell-state.ts'
import { type EdgeHudState, edgeHud } from '../../../client/screen/hud/edge-hud.ts'
import type { PhaseScene } from '../../../client/screen/phase-scene.ts'
import { scenes } from '../../../client/screen/phases/index.ts'
import { PHASES, type PhaseId, ROLES, type Role } from '../../../shared/content/ids.ts'
import { PSEUDO } from '../../../shared/text/pseudo-language.ts'
import type { PublicView, SeatView } from '../../../shared/views/types.ts'
import { textsIn, untranslated } from './untranslated.ts'

/** What is not translated: the room's code and address, and the English word that joins a list. */
const SAME = ['MOTH', 'http://192.168.1.23:8080/MOTH', ' and ']

let root: HTMLElement
beforeAll(() => setPageLanguageFrom(PSEUDO_SOURCE))
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
  trouble: null,
  durable: true,
  book: '/book/x',
  notice: '',
  supper: {
    orders: { done: 1, of: 2 },
    doors: { set: 'dishes', result: 'open' },
    notes: { done: 3, of: 6 },
  },
  embed: 'off',
  setEmbed: () => undefined,
  leave: () => undefined,
}

function phoneOf(view: PublicView, mine: SeatView, open: readonly string[] = []): PhoneContext {
  const localStates = createLocalStates(() => undefined, { save: () => undefined, load: () => null })
  localStates.enterPhase(view.n, mine.role)
  for (const key of open) localStates.get(key, false).set(true)
  return {
    connection: { ...stillConnection(view, SAMPLE_NOW), role: mine.role },
    role: mine.role,
    view,
    mine,
    hand: mine.hand,
    localState: localStates.get,
    feedback: { stamp: null, hit: null, rattles: null, used: () => undefined },
    ask: async () => true,
    showNotice: () => undefined,
    refresh: () => undefined,
    signal: new AbortController().signal,
    phaseSignal: localStates.signal,
  }
}
const takes = PHASES.flatMap((phase) => SCENES[phase].map((scene, take) => ({ phase, scene, take })))

it('sets the language of the page', () => {
  expect(pageLanguage()).toBe(PSEUDO)
  expect(document.documentElement.lang).toBe(PSEUDO)
})

it('finds untranslated texts in content and in attributes', () => {
  const planted = html`<p>Hush.</p><button aria-label="Open the door"><b>Mila</b></button><p>Ĥûšššĥ.</p>`
  expect(onPage(planted, { player: 'Mila' })).toEqual(['Hush.', 'Open the door'])
})

describe.each(ROLES)('the phone of %s', (role: Role) => {
  it.each(takes)('has no untranslated text in $phase $take', ({ phase, scene, take }) => {
    const view = sampleView(scene)
    const mine = sampleSeat(phase, role, take)
    expect(onPage(shell(phoneOf(view, mine), state), view, mine)).toEqual([])
  })
})

describe('a phone', () => {
  const view = sampleView({ phase: 'lobby', slam: null, met: null })
  const mine = sampleSeat('lobby', 'ava', 0)

  it.each(ROLES)('has no untranslated text in its menu, with %s as the host', (host) => {
    const hosted = { ...view, host }
    expect(
      onPage(shell(phoneOf(hosted, mine, ['menu', 'elsewhere', 'leave.sure']), state), hosted, mine),
    ).toEqual([])
  })

  it.each(['host', 'nobody', 'restart'] as const)(
    'translates why it is paused (%s), and that it is offline',
    (pausedBy) => {
      const paused = { ...view, paused: true, pausedBy }
      expect(onPage(shell(phoneOf(paused, mine), { ...state, online: false }), paused, mine)).toEqual([])
    },
  )

  it.each(['elsewhere', 'removed', 'ended', 'retired', 'gone', 'outdated'] as const)(
    'translates its goodbye page (%s)',
    (endReason) => {
      expect(
        onPage(goodbyePage({ endReason, book: '/book/x', leave: () => undefined, reload: () => undefined })),
      ).toEqual([])
    },
  )
})

describe('the screen', () => {
  const nobody = () => undefined
  const bar: EdgeHudState = {
    posterShown: true,
    muted: false,
    settingsShown: true,
    waitsForTap: true,
    fullscreen: false,
    online: false,
    trouble: null,
    ended: null,
    checkup: {
      address: null,
      others: [],
      findings: [{ id: 'cut-off', count: 2 }],
      tries: ['vpn-off', 'same-wifi', 'hotspot'],
      devices: [],
    },
    togglePoster: nobody,
    toggleMuted: nobody,
    toggleSettings: nobody,
    toggleCheckup: nobody,
    toggleFullscreen: nobody,
  }

  it.each(takes)('has no untranslated text in $phase $take', ({ phase, scene }) => {
    const view = sampleView(scene)
    const director = scenes[phase] as unknown as PhaseScene<PhaseId>
    for (const turn of [0, 1, 2, 3]) {
      const stage = {
        code: 'MOTH',
        hasVoice: true,
        address: SAME[1] ?? '',
        now: () => SAMPLE_NOW,
        intervalIndex: () => turn,
      }
      expect(onPage(director.words(view, scene as never, stage), view)).toEqual([])
      expect(onPage(html`<p>${director.sentence(view, scene as never, stage)}</p>`, view)).toEqual([])
    }
  })

  it.each(['lobby', 'hour', 'shout'] as const)('has no untranslated text in its frame (%s)', (phase) => {
    const [scene] = SCENES[phase]
    const view = sampleView(scene ?? { phase: 'lobby', slam: null, met: null })
    const stage = {
      code: 'MOTH',
      hasVoice: true,
      address: SAME[1] ?? '',
      now: () => SAMPLE_NOW,
      intervalIndex: () => 0,
    }
    for (const state of [bar, { ...bar, gone: true }])
      for (const paused of [false, true])
        expect(onPage(edgeHud({ ...view, paused }, stage, state), view)).toEqual([])
  })
})

describe('pages before the game', () => {
  it('translate the start page, with a choice of language if there are several', () => {
    const stop = openHome(root, { toJoinPage: () => undefined, toScreen: () => undefined }, [PSEUDO, 'de'])
    expect([...root.querySelectorAll('select option')].map((option) => option.getAttribute('value'))).toEqual(
      [PSEUDO, 'de'],
    )
    // Each language has its own name for itself.
    expect(untranslated(root, ['Deutsch', 'English (Pseudo-Accents)'])).toEqual([])
    stop()
  })

  it('translate the join page', () => {
    const stop = openJoinPage(root, 'MOTH', {
      prepare: () => undefined,
      sit: async () => null,
      watch: async () => null,
      toHome: () => undefined,
      toScreen: () => undefined,
    })
    expect(untranslated(root, SAME)).toEqual([])
    stop()
  })

  it('translate the page of neighbours', () => {
    const view = sampleView({ phase: 'lobby', slam: null, met: null })
    const stop = openNeighbour(root, stillConnection(view, SAMPLE_NOW), () => undefined)
    expect(untranslated(root, [...SAME, ...textsIn(view)])).toEqual([])
    stop()
  })
})
