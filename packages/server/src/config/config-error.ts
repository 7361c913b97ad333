/** A setting is missing or wrong. The message is one line, names the setting, and never holds the value of a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly setting: string

  constructor(setting: string, expected: string, got?: string) {
    super(`${setting}: expected ${expected}, got ${got ?? 'nothing'}`)
    this.setting = setting
  }
}
