/** A setting that cannot be used; `variable` is its name. */
export class ConfigError extends Error {
  readonly variable: string;

  constructor(variable: string, options?: ErrorOptions) {
    super(`unusable setting: ${variable}`, options);
    this.name = 'ConfigError';
    this.variable = variable;
  }
}
