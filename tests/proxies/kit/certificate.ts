/** A certificate for `localhost` that nobody has signed, as files. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

export interface Certificate {
  readonly certificate: string
  readonly key: string
}

/** Makes one with OpenSSL. @param folder where its two files are written */
export function selfSigned(folder: string): Certificate {
  const [certificate, key] = [join(folder, 'localhost.crt'), join(folder, 'localhost.key')]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']
  execFileSync(
    'openssl',
    ['req', '-x509', '-nodes', '-days', '2', ...curve, ...subject, '-out', certificate, '-keyout', key],
    { stdio: 'ignore' },
  )
  return { certificate, key }
}
