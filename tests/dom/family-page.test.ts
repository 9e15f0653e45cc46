/** The storybook's page of the family where two people play a role: on the phone, on the screen, on its web page, and as a saved picture. */
import { render } from 'lit-html'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleSeat } from '../../client/gallery/samples/private-views.ts'
import { SAMPLE_NOW, SCENES, sampleView } from '../../client/gallery/samples/public-views.ts'
import { stillConnection } from '../../client/gallery/samples/sample-connection.ts'
import { openPhone } from '../../client/phone/main.ts'
import { paintStorybook } from '../../client/phone/storybook/storybook-picture.ts'
import { bookPictures } from '../../client/screen/hud/book-pictures.ts'
import { renderBook } from '../../server/storage/storybook-page.ts'
import { storedBookOf } from '../../server/storage/storybooks.ts'
import { answered } from './kit/tapping.ts'

/** Leo's two, Jonas and Ben, each have a face; Caleb's player is alone with one. */
const SCENE = SCENES.storybook[1]!
const { book } = SCENE
const sample = sampleView(SCENE)
const view = {
  ...sample,
  people: {
    ...sample.people,
    leo: {
      ...sample.people.leo,
      player: 'Jonas and Ben',
      both: ['Jonas', 'Ben'].map((name) => ({ name, here: true })),
      beside: 0,
    },
  },
}

let close = () => {}
beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>'
})
afterEach(() => {
  close()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})
const root = () => document.querySelector<HTMLElement>('#app')!

/** The frame with these names under it, and the number of faces in it. */
const facesOver = (names: string, face: string): number | undefined =>
  [...root().querySelectorAll('figure')]
    .find(({ textContent }) => textContent?.trim() === names)
    ?.querySelectorAll(face).length

describe('the faces of two people who play a role', () => {
  it('are beside each other over both names on a phone', async () => {
    const still = stillConnection(view, SAMPLE_NOW)
    still.store.setState({ mine: sampleSeat('storybook', 'ava', 1) })
    close = openPhone(root(), { ...still, role: 'ava' }, () => undefined)
    root().querySelector<HTMLElement>('.book-turn .main')!.click()
    await answered()
    expect(facesOver('Jonas and Ben', '.face')).toBe(2)
    expect(facesOver('Tom', '.face')).toBe(1)
  })

  it('are so on the screen', () => {
    render(bookPictures(view, book.pages[0]!.pictures, 0), root())
    expect(facesOver('Jonas and Ben', 'img')).toBe(2)
    expect(facesOver('Tom', 'img')).toBe(1)
  })

  it('are so on the web page, and when it is printed', () => {
    root().innerHTML = renderBook(storedBookOf(view, book), 'x', './')
    expect(facesOver('Jonas and Ben', 'svg > g')).toBe(2)
    expect(root().querySelector('.frame.pair svg')!.getAttribute('viewBox')).toBe('0 0 2000 1000')
    expect(facesOver('Tom', 'svg > g')).toBe(1)
    // Other pages have the role under each face, as ever.
    expect(facesOver('Ava', 'svg > g')).toBe(1)
  })

  it('are both in the picture that is saved, with the names', async () => {
    const said: string[] = []
    let lines = 0
    const context = new Proxy({} as Record<string, unknown>, {
      get: (_, name) => {
        if (name === 'measureText') return (text: string) => ({ width: 10 * text.length })
        if (name === 'fillText') return (text: string) => said.push(text)
        if (name === 'stroke') return () => lines++
        return () => ({ addColorStop: () => undefined })
      },
      set: () => true,
    })
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never)
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(new Blob(['png'])))
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:picture')
    vi.stubGlobal(
      'Image',
      class {
        decode = async () => undefined
      },
    )
    Object.defineProperty(document, 'fonts', { value: { load: async () => [] }, configurable: true })
    const linesOf = async (of: typeof view): Promise<number> => {
      lines = 0
      await paintStorybook(of, book)
      return lines
    }
    const both = await linesOf(view)
    expect(said.join(' ')).toContain('Leo was Jonas and Ben')
    expect(both).toBeGreaterThan(await linesOf(sample as typeof view))
  })
})
