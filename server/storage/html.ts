/** HTML templates: every value is escaped, unless it is HTML from another template. */

/** HTML whose values have been escaped. */
export class Markup {
  readonly html: string
  constructor(html: string) {
    this.html = html
  }
}

type Gap = Markup | string | number | null | false | readonly Gap[]

/** Template tag: ``markup`<p>${text}</p>` ``. Escapes texts, keeps `Markup`, joins lists, and leaves out null and false. */
export function markup(parts: TemplateStringsArray, ...gaps: Gap[]): Markup {
  return new Markup(parts.reduce((html, part, index) => html + fill(gaps[index - 1] ?? null) + part))
}

function fill(gap: Gap): string {
  if (gap === null || gap === false) return ''
  if (gap instanceof Markup) return gap.html
  if (typeof gap === 'object') return gap.map(fill).join('')
  return escapeHtml(String(gap))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}
