/** Which folders may import from which. */
import type {
  IForbiddenRuleType,
  IReachabilityForbiddenRuleType,
  IRegularForbiddenRuleType,
} from 'dependency-cruiser'

type Target = IRegularForbiddenRuleType['to'] | IReachabilityForbiddenRuleType['to']

/**
 * Files matching `from` may import what matches `mayImport` and nothing else: no other folder, package or Node module.
 * Imports that resolve to nothing are left to the rule `everything-is-there`.
 */
function only(name: string, from: string, mayImport: string[], except?: string): IForbiddenRuleType {
  return {
    name,
    severity: 'error',
    from: except === undefined ? { path: from } : { path: from, pathNot: except },
    to: { pathNot: mayImport, couldNotResolve: false },
  }
}

/** Files matching `from`, except those matching `except`, may not import what matches `to`. */
function never(name: string, from: string, to: Target, except?: string): IForbiddenRuleType {
  return {
    name,
    severity: 'error',
    from: except === undefined ? { path: from } : { path: from, pathNot: except },
    to,
  }
}

const PUBLIC_CONTENT = '^shared/content/(ids|phones|constants|plans)\\.ts$'
const COLYSEUS = '^node_modules/@colyseus/'
const GALLERY = '^client/gallery/'

/** Rules for all imports, including those of types. */
export const importRules: IForbiddenRuleType[] = [
  only('rng-alone', '^shared/rng\\.ts$', ['^node_modules/pure-rand/']),
  only('content-alone', '^shared/content/', ['^shared/content/', '^node_modules/valibot/']),
  only('minigames-alone', '^shared/minigames/', [
    '^shared/minigames/',
    '^shared/content/ids\\.ts$',
    '^shared/rng\\.ts$',
  ]),
  only('rules-know-content', '^shared/rules/', [
    '^shared/(rules|content|minigames|protocol)/',
    '^shared/rng\\.ts$',
    '^node_modules/immer/',
  ]),
  never('immer-once', '^shared/', { path: '^node_modules/immer/' }, '^shared/rules/reduce\\.ts$'),
  only('views-know-rules', '^shared/views/', ['^shared/(views|rules|minigames|content|text|protocol)/']),
  only('protocol-knows-ids', '^shared/protocol/', [
    '^shared/protocol/',
    PUBLIC_CONTENT,
    '^node_modules/valibot/',
  ]),
  only('bots-know-views', '^shared/bots/', [
    '^shared/(bots|views|protocol|minigames)/',
    '^shared/rng\\.ts$',
    PUBLIC_CONTENT,
  ]),
  only('texts-know-ids', '^shared/text/', ['^shared/(text|content)/']),
  only('shared-is-pure', '^shared/', ['^shared/', '^node_modules/(pure-rand|valibot|immer)/']),
  never('server-without-client', '^server/', { path: '^(client|tests|scripts)/' }),
  never(
    'colyseus-at-the-edge',
    '^server/',
    { path: COLYSEUS },
    '^server/(server-app\\.ts$|fleet/|room/(GameRoom|clients|state-schema)\\.ts$|admission/ws-)',
  ),
  never('admission-alone', '^server/admission/', { path: '^server/(?!admission/)' }),
  never('storage-alone', '^server/storage/', { path: '^server/(?!storage/)' }),
  never('room-knows-storage', '^server/room/', { path: '^server/(?!room/|storage/)' }),
  never('http-knows-admission-and-storage', '^server/http/', {
    path: '^server/(?!http/|admission/|storage/)',
  }),
  only(
    'client-knows-views',
    '^client/',
    [
      '^client/',
      '^shared/(protocol|views|minigames|text)/',
      '^shared/rng\\.ts$',
      PUBLIC_CONTENT,
      '^node_modules/',
    ],
    GALLERY,
  ),
  never('client-without-server-colyseus', '^client/', {
    path: '^node_modules/@colyseus/(core|ws-transport)/',
  }),
  never('gallery-stays-home', '^client/', { path: GALLERY }, GALLERY),
  never('gallery-without-server', GALLERY, { path: '^(server|scripts)/' }),
  never('screen-without-phone', '^client/screen/', { path: '^client/phone/' }),
  // Pages import the connection, never the other way round.
  never('connection-without-pages', '^client/connection/', { path: '^client/(phone|screen|join|gallery)/' }),
  never('sockets-in-one-folder', '^client/', { path: '^node_modules/@colyseus/sdk/' }, '^client/connection/'),
  // Folders used by both phone and screen import neither.
  never(
    'shared-client-folders-below-pages',
    '^client/(ui|device|phaser|audio|art-data)/',
    {
      path: '^client/(phone|screen|join|gallery|connection|art)/',
    },
    '^client/art-data/',
  ),
  never('device-alone', '^client/device/', { path: '^client/(?!device/)' }),
  never('phone-without-screen', '^client/phone/', { path: '^client/screen/' }),
  never('everything-is-there', '^(shared|server|client|scripts|tests)/', {
    couldNotResolve: true,
    pathNot: '^(phaser-source/|virtual:)',
  }),
  // Includes types: a cycle of types is harmless at run time, but none of its files can be understood without the others.
  never('no-cycles', '^(shared|server|client|scripts)/', { circular: true }),
]

/** Rules for the imports that remain when types are stripped: what runs where, and what a phone downloads. */
export const runtimeRules: IForbiddenRuleType[] = [
  never('rules-use-protocol-types-only', '^shared/rules/', { path: '^shared/protocol/' }),
  never('texts-use-content-types-only', '^shared/text/', {
    path: '^shared/content/',
    pathNot: '^shared/content/(ids|amounts)\\.ts$',
  }),
  // Views read the state and never change it.
  never('views-only-read', '^shared/views/', { path: '^shared/rules/(reduce|scheduler|setup)\\.ts$' }),
  never(
    'client-never-ships-rules-or-secrets',
    '^client/',
    {
      path: '^(server/|shared/(rules|content)/|shared/text/[^/]+/story/)',
      pathNot: PUBLIC_CONTENT,
      reachable: true,
    },
    GALLERY,
  ),
  // Schemas check what arrives at the server; they would be a third of what the first page loads before it can be used.
  never('client-without-schemas', '^client/', { path: '^node_modules/valibot/', reachable: true }, GALLERY),
  never('join-is-light', '^client/join/', {
    path: '^(client/(phone|screen)/|node_modules/phaser/)',
    dependencyTypesNot: ['dynamic-import'],
  }),
  never(
    'no-dev-packages',
    '^(shared|server|client)/',
    { dependencyTypes: ['npm-dev', 'npm-no-pkg'] },
    GALLERY,
  ),
]
