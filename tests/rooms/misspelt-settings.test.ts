import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { misspeltSettings, SETTINGS } from '../../server/process/misspelt-settings.ts'

it.each([
  ['PROT', 'PORT'],
  ['port', 'PORT'],
  ['PORTT', 'PORT'],
  ['PUBLIC_ULR', 'PUBLIC_URL'],
  ['PUBLICURL', 'PUBLIC_URL'],
  ['PUBLIC-URL', 'PUBLIC_URL'],
  ['TRUSTED_PROXY', 'TRUST_PROXY'],
  ['DATADIR', 'DATA_DIR'],
  ['METRIC_PASSWORD', 'METRICS_PASSWORD'],
  ['FAMILY_FLITER', 'FAMILY_FILTER'],
  ['MAX_ROOM', 'MAX_ROOMS'],
  ['GAME_PORT', 'PORT'],
  ['Server_Port', 'PORT'],
  ['DATA_FOLDER', 'DATA_DIR'],
  ['TRUSTED_PROXIES', 'TRUST_PROXY'],
  ['REDIS', 'REDIS_URL'],
] as const)('%s is taken for %s', (name, meant) => {
  expect(misspeltSettings({ [name]: 'x' })).toEqual([{ name, meant }])
})

it('finds nothing wrong with what systems set', () => {
  const usual =
    'PATH PWD OLDPWD HOME HOST HOSTNAME USER LANG LANGUAGE LC_ALL SHELL SHLVL TERM EDITOR PAGER LOGNAME MAIL TMPDIR TEMP TMP ' +
    'DISPLAY XDG_DATA_DIRS XDG_RUNTIME_DIR SSH_TTY SSH_CLIENT NODE NODE_ENV NODE_OPTIONS INIT_CWD COLOR FORCE_COLOR CI TZ ' +
    'npm_config_cache npm_lifecycle_event npm_package_name HTTP_PROXY HTTPS_PROXY NO_PROXY no_proxy APPDATA LOCALAPPDATA COMSPEC ' +
    'OS PATHEXT PROGRAMDATA PUBLIC SYSTEMDRIVE SYSTEMROOT WINDIR LISTEN_FDS LISTEN_PID INVOCATION_ID STATE_DIRECTORY LOG_NAME'
  expect(misspeltSettings(Object.fromEntries(usual.split(' ').map((name) => [name, 'x'])))).toEqual([])
  expect(misspeltSettings(process.env)).toEqual([])
})

it('says nothing of a name beside the right one', () => {
  expect(misspeltSettings({ PORT: '80', PORTS: '80' })).toEqual([])
})

it('knows every setting that is read, and the documentation names those for hosts', () => {
  const read = new Set<string>()
  const recorded = new Proxy(
    { ALLOW_FAST: '1' },
    {
      get(env, name: string) {
        // Nobody sets this one: engines of containers do.
        if (name !== 'container') read.add(name)
        return Reflect.get(env, name)
      },
    },
  )
  readConfig(recorded)
  expect([...SETTINGS].toSorted()).toEqual([...read].toSorted())
  const forTests = ['ALLOW_FAST', 'CLOCK_SPEED', 'CLIENT_PORT']
  const documented = [...readFileSync('docs/hosting.md', 'utf8').matchAll(/^\| `([A-Z_]+)` /gm)].map(
    ([, name]) => name,
  )
  expect(documented.toSorted()).toEqual(SETTINGS.filter((name) => !forTests.includes(name)).toSorted())
})

it('arguments are refused, with what to do instead', () => {
  const { status, stdout } = spawnSync(process.execPath, ['server/main.ts', '--port', '3000'], {
    encoding: 'utf8',
    env: { ...process.env, PORT: '0' },
  })
  expect(status).toBe(1)
  expect(stdout).toMatch(/“--port”.*PORT=3000 npm start/)
})
