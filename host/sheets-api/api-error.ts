/** Google's canonical status names with the HTTP codes they are answered with. */
const HTTP_CODE = {
  INVALID_ARGUMENT: 400,
  FAILED_PRECONDITION: 400,
  UNAUTHENTICATED: 401,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  RESOURCE_EXHAUSTED: 429,
  INTERNAL: 500,
  UNIMPLEMENTED: 501,
  UNAVAILABLE: 503,
} as const;

export type StatusName = keyof typeof HTTP_CODE;

/** The body of every error that Google's JSON interfaces answer. */
export interface ErrorBody {
  readonly error: {
    readonly code: number;
    readonly message: string;
    readonly status: StatusName;
    readonly details?: readonly unknown[];
  };
}

/** A refused call, with Google's code, status name, message and, where Google gives them, details. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: number;

  constructor(
    readonly status: StatusName,
    message: string,
    readonly details?: readonly unknown[],
  ) {
    super(message);
    this.code = HTTP_CODE[status];
  }

  /** Google's error body. */
  toJSON(): ErrorBody {
    const { code, message, status, details } = this;
    return { error: { code, message, status, ...(details ? { details } : {}) } };
  }
}

export function invalidArgument(message: string): ApiError {
  return new ApiError('INVALID_ARGUMENT', message);
}

/** A 400 that names the fields of the request it objects to, as Google's parameter errors do. */
export function badRequest(message: string, violations: readonly { field?: string; description: string }[]): ApiError {
  return new ApiError('INVALID_ARGUMENT', message, [
    { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: violations },
  ]);
}

/** What this engine does not have: refused by name, never pretended. */
export function notImplemented(what: string): ApiError {
  return new ApiError('UNIMPLEMENTED', `${what} is not implemented by this local Sheets engine.`);
}
