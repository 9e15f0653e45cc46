/** One session of the W3C WebDriver protocol: the commands that these tests need. Source: www.w3.org/TR/webdriver2. */
import { setTimeout as pause } from 'node:timers/promises'
import type { WindowPoint } from './engine-page.ts'

/** Longest wait (ms) for one command. */
const PATIENCE = 60_000

/** How a driver's server is asked. */
type Command = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => Promise<unknown>

interface Capabilities {
  browserName: string
  browserVersion: string
}

/** Keys that have a code of their own in the protocol. */
const KEYS: Readonly<Record<string, string>> = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004' }

/** Sends commands to a driver. Errors hold the protocol's code and message. */
function commander(url: string): Command {
  return async (method, path, body) => {
    const response = await fetch(url + path, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
      signal: AbortSignal.timeout(PATIENCE),
    })
    const { value } = (await response.json()) as { value: unknown }
    if (response.ok) return value
    const { error, message } = value as { error: string; message: string }
    throw new Error(`${method} ${path.split('/').at(-1)}: ${error}: ${message}`)
  }
}

export class WebDriverSession {
  readonly #ask: Command
  readonly capabilities: Capabilities
  /** Drivers take one command at a time. */
  #last: Promise<unknown> = Promise.resolve()

  private constructor(ask: Command, capabilities: Capabilities) {
    this.#ask = ask
    this.capabilities = capabilities
  }

  /** Opens a session as soon as the driver answers. @param url of the driver, without a slash at the end */
  static async open(url: string, capabilities: Readonly<Record<string, unknown>>): Promise<WebDriverSession> {
    const command = commander(url)
    for (let until = performance.now() + PATIENCE; ; await pause(50)) {
      const ready = await command('GET', '/status').catch(() => null)
      if (ready) break
      if (performance.now() > until) throw new Error(`no driver answers at ${url}`)
    }
    const opened = (await command('POST', '/session', { capabilities: { alwaysMatch: capabilities } })) as {
      sessionId: string
      capabilities: Capabilities
    }
    return new WebDriverSession(
      (method, path, body) => command(method, `/session/${opened.sessionId}${path}`, body),
      opened.capabilities,
    )
  }

  goto = (url: string): Promise<unknown> => this.#send('POST', '/url', { url })
  reload = (): Promise<unknown> => this.#send('POST', '/refresh')
  close = (): Promise<unknown> => this.#send('DELETE', '')
  resize = (width: number, height: number): Promise<unknown> =>
    this.#send('POST', '/window/rect', { width, height })

  async screenshot(): Promise<Buffer> {
    return Buffer.from((await this.#send('GET', '/screenshot')) as string, 'base64')
  }

  /** Evaluates an expression, and waits if it is a promise. @throws Error with what the page threw */
  async evaluate(expression: string): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1]
      Promise.resolve().then(() => (${expression})).then((value) => done({ value }), (error) => done({ error: String(error) }))`
    const { value, error } = (await this.#send('POST', '/execute/async', { script, args: [] })) as {
      value?: unknown
      error?: string
    }
    if (error !== undefined) throw new Error(error)
    return value
  }

  /** Moves the mouse, and then presses or releases its button. */
  async point({ x, y }: WindowPoint, then?: 'pointerDown' | 'pointerUp'): Promise<void> {
    const move = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) }
    const actions = then ? [move, { type: then, button: 0 }] : [move]
    await this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions })
  }

  async key(name: string): Promise<void> {
    const value = KEYS[name] ?? name
    await this.#act({
      type: 'key',
      id: 'keys',
      actions: [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ],
    })
  }

  #act(source: unknown): Promise<unknown> {
    return this.#send('POST', '/actions', { actions: [source] })
  }

  #send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
    const sent = this.#last.then(() => this.#ask(method, path, body))
    this.#last = sent.catch(() => undefined)
    return sent
  }
}
