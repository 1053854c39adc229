/** What Apps Script adds to a failed call of an advanced service: Google's error body. */
export type FailureDetails = { code: number; message: string; errors?: unknown[]; [field: string]: unknown };

/** The form in which a failed service call travels to the script. */
export type EncodedFailure = { name: string; message: string; details?: FailureDetails };

/**
 * An error that a service throws into the script. The script sees an error of its own realm with this name
 * ('Exception' for the built-in services, 'GoogleJsonResponseException' for the advanced ones) and message.
 */
export class ServiceFailure extends Error {
  override readonly name: string;
  readonly details: FailureDetails | undefined;

  constructor(message: string, name = 'Exception', details?: FailureDetails) {
    super(message);
    this.name = name;
    this.details = details;
  }
}

/** Any thrown value as it travels to the script; what is no ServiceFailure is a fault of the host and says so. */
export function encodeFailure(thrown: unknown): EncodedFailure {
  if (thrown instanceof ServiceFailure) {
    const { name, message, details } = thrown;
    return details ? { name, message, details } : { name, message };
  }
  if (thrown instanceof Error) return { name: thrown.name, message: thrown.message };
  return { name: 'Error', message: String(thrown) };
}

/** The failure for something that Apps Script has and this host lacks. */
export function notOffered(name: string): ServiceFailure {
  return new ServiceFailure(`${name} is not offered by the local host`, 'Error');
}
