/** A deployment that can't go on. The code names a sentence of the catalogue, the details fill it. */
export class DeployFailure extends Error {
  /**
   * @param {string} code key of `failures` in ./words
   * @param {Record<string, unknown>} [details]
   */
  constructor(code, details = {}) {
    super(code);
    this.name = 'DeployFailure';
    this.code = code;
    this.details = details;
  }
}
