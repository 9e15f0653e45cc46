/** The part of es-check that tests use; it comes without types. */
declare module 'es-check' {
  interface EsCheckRun {
    ecmaVersion: string
    module: boolean
    /** Also looks for methods and globals that are newer than the version. */
    checkFeatures: boolean
    files: string[]
  }
  interface EsCheckLogger {
    info(text: string): void
    warn(text: string): void
    error(text: string): void
    debug(text: string): void
    isLevelEnabled(level: string): boolean
  }
  export function runChecks(
    runs: EsCheckRun[],
    options: { logger: EsCheckLogger },
  ): Promise<{ success: boolean; errors: { file: string; err: Error }[] }>
}
