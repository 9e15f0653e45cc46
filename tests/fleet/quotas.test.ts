/** What an address may do counts over all processes. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeWith } from './kit/describe-with.ts'
import { type FleetProcess, type ProcessFleet, startProcessFleet } from './kit/process-fleet.ts'
import { until } from './kit/redis-server.ts'

describeWith(['redis-server'], 'quotas of several processes', () => {
  let fleet: ProcessFleet
  let pair: FleetProcess[]
  beforeAll(async () => {
    fleet = await startProcessFleet()
    pair = await Promise.all([fleet.start(SMALL), fleet.start(SMALL)])
  })
  afterAll(() => fleet.close())

  const SMALL = { MAX_ROOMS_EACH: '3', MAX_ROOMS: '3' }
  const open = async (n: number, client: string) => {
    const headers = { 'x-forwarded-for': client }
    const answer = await fetch(`${pair[n % 2]?.url}/api/rooms`, { method: 'POST', headers })
    return { status: answer.status, ...((await answer.json()) as { code?: string; reason?: string }) }
  }

  it('an address may have only so many rooms on all of them, and all of them only so many', async () => {
    const answers = []
    for (let n = 0; n < 4; n++) answers.push(await open(n, '198.51.100.1'))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 429])
    // Another address may still open as many as there is room for: six in all, on two processes.
    const further = []
    for (let n = 0; n < 3; n++) further.push(await open(n, '198.51.100.2'))
    expect(further.map(({ status }) => status)).toEqual([201, 201, 201])
    await until(async () => (await open(0, '198.51.100.3')).reason === 'full')
  })

  it('who has guessed too many codes is locked out by all of them', async () => {
    const look = async (n: number, code: string) => {
      const headers = { 'x-forwarded-for': '198.51.100.9' }
      return (await fetch(`${pair[n % 2]?.url}/api/rooms/${code}`, { headers })).status
    }
    const letters = [...'BCDFGHKMNP']
    const wrong = letters.flatMap((one) => letters.slice(0, 4).map((other) => `B${one}${other}W`))
    const statuses = []
    for (const [n, code] of wrong.entries()) statuses.push(await look(n, code))
    expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(30)
    expect([await look(0, 'ZZTW'), await look(1, 'ZZTW')]).toEqual([429, 429])
  })
})
