import type { Page } from 'playwright-core'

/**
 * Notes every phase a page shows, however short, also after a reload, with the first sentence it says there.
 * @param where the element that names its phase in `data-phase`
 * @param sentence the element that says what to do or what happens
 */
export async function watchPhases(
  page: Page,
  where: string,
  sentence: string,
  seen: Map<string, string>,
): Promise<void> {
  await page.exposeFunction('sawPhase', (phase: string, said: string) => {
    if (said && !seen.get(phase)) seen.set(phase, said)
  })
  const selectors = JSON.stringify([where, sentence])
  await page.addInitScript(`{
    const [where, sentence] = ${selectors}
    const look = () => {
      const phase = document.querySelector(where)?.getAttribute('data-phase')
      if (phase) window.sawPhase(phase, document.querySelector(sentence)?.textContent?.trim() ?? '')
    }
    new MutationObserver(look).observe(document, {
      subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['data-phase'],
    })
  }`)
}
