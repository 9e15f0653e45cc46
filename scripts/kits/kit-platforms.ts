/** The systems that kits are built for. */

export interface KitPlatform {
  /** In the kit's file name. */
  id: 'windows-x64' | 'macos-arm64' | 'macos-x64' | 'linux-x64' | 'linux-arm64'
  system: 'windows' | 'macos' | 'linux'
  /** Which computers it is for, in plain words. */
  machine: string
  /** Node's names of the system and the processor. */
  os: 'win32' | 'darwin' | 'linux'
  cpu: 'x64' | 'arm64'
}

export const KIT_PLATFORMS: readonly KitPlatform[] = [
  {
    id: 'windows-x64',
    system: 'windows',
    machine: 'Windows 10 or 11 with an Intel or AMD processor',
    os: 'win32',
    cpu: 'x64',
  },
  {
    id: 'macos-arm64',
    system: 'macos',
    machine: 'Macs with an Apple chip (M1 or newer)',
    os: 'darwin',
    cpu: 'arm64',
  },
  {
    id: 'macos-x64',
    system: 'macos',
    machine: 'Macs with an Intel processor',
    os: 'darwin',
    cpu: 'x64',
  },
  {
    id: 'linux-x64',
    system: 'linux',
    machine: 'Linux with an Intel or AMD processor, from 2019 or newer',
    os: 'linux',
    cpu: 'x64',
  },
  {
    id: 'linux-arm64',
    system: 'linux',
    machine: 'Linux with a 64-bit ARM processor, from 2019 or newer',
    os: 'linux',
    cpu: 'arm64',
  },
]
