/** What is wrong with the address that phones are given, for the log. */
import { isLoopback } from '../checkup/is-local.ts'
import type { Config } from '../config.ts'

/** The advice, or null if phones may well reach the address. @param addresses this machine's, as URLs */
export function addressAdvice(
  { publicUrl, loopbackOnly, container }: Pick<Config, 'publicUrl' | 'loopbackOnly' | 'container'>,
  addresses: readonly { readonly virtual: boolean }[],
): string | null {
  if (publicUrl !== null)
    return isLoopback(publicUrl)
      ? `PUBLIC_URL is ${publicUrl}, which on a phone is the phone itself. Phones need the address of this computer in your network, such as http://192.168.1.20:2567`
      : null
  if (loopbackOnly) return null
  if (addresses.length === 0)
    return 'No network found: phones cannot reach this machine. Connect it to Wi-Fi, then open the game again.'
  if (container && addresses.every(({ virtual }) => virtual))
    return 'Phones cannot reach the address of a container. Set PUBLIC_URL to the address of its computer, such as http://192.168.1.20:2567'
  return null
}
