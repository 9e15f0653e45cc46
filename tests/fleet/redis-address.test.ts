/** How REDIS_URL is read. */
import { describe, expect, it } from 'vitest'
import { readRedisAddress } from '../../server/storage/redis/redis-address.ts'

describe('the address of Redis', () => {
  it('may be that of one server', () => {
    const url = 'rediss://house:secret@redis.example:6380/2'
    expect(readRedisAddress(url)).toEqual({ kind: 'single', url })
  })

  it('may be those of Sentinels and the name of what they watch', () => {
    expect(
      readRedisAddress('redis+sentinel://house:p%40ss@one,two.example:26380,[::1]:26381/mymaster'),
    ).toEqual({
      kind: 'sentinel',
      name: 'mymaster',
      places: [
        { host: 'one', port: 26_379 },
        { host: 'two.example', port: 26_380 },
        { host: '::1', port: 26_381 },
      ],
      username: 'house',
      password: 'p@ss',
      tls: false,
    })
  })

  it('may be those of a Cluster, encrypted, with a password alone', () => {
    expect(readRedisAddress('rediss+cluster://:secret@10.0.0.1,10.0.0.2:7000')).toEqual({
      kind: 'cluster',
      places: [
        { host: '10.0.0.1', port: 6_379 },
        { host: '10.0.0.2', port: 7_000 },
      ],
      password: 'secret',
      tls: true,
    })
  })

  it.each([
    'http://secret@redis.example',
    'redis.example:6379',
    'redis+sentinel://:secret@one:26379',
    'redis+cluster://:secret@one:port',
    'redis+ring://:secret@one',
    'redis+cluster://:%zz-secret@one',
  ])('is refused without repeating what may be a password: %s', (text) => {
    const refused = () => readRedisAddress(text)
    expect(refused).toThrow('REDIS_URL')
    expect(refused).not.toThrow('secret')
  })
})
