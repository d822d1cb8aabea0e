/** Every reason for which a call is refused, with the status and the words that go with it. */
const ERRORS = {
  "not-found": [404, "Not found"],
  forbidden: [403, "This link does not allow that"],
  "foreign-origin": [403, "The call came from another site"],
  "create-key-required": [403, "Making a model here needs the create key"],
  "method-not-allowed": [405, "This address does not take that method"],
  "last-manage-link": [409, "The last link that manages the model cannot be taken away"],
  "too-many-links": [409, "The model has as many links as it may have"],
  "too-large": [413, "The body is larger than allowed"],
  "unsupported-media-type": [415, "The body must be application/json"],
  "malformed-json": [422, "The body is not JSON"],
  "invalid-request": [422, "The request is not as described"],
  "rate-limited": [429, "Too many tries"],
  internal: [500, "Something went wrong here"],
  "too-busy": [503, "This took too long or too much memory"],
  "not-saved": [503, "The change could not be saved"],
  "not-ready": [503, "The server is not ready"],
} as const satisfies Record<string, readonly [number, string]>;

export type AppErrorCode = keyof typeof ERRORS;
export type Issue = { readonly path: string; readonly message: string };

/** A reason that the caller is told. The rest are bugs, and the caller learns only that. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly issues: readonly Issue[];
  /** For `rate-limited`: after how many seconds a try may succeed. */
  readonly retryAfterSeconds: number | null;

  constructor(
    code: AppErrorCode,
    options: ErrorOptions & {
      readonly issues?: readonly Issue[];
      readonly retryAfterSeconds?: number;
    } = {},
  ) {
    super(ERRORS[code][1], options);
    this.name = "AppError";
    this.code = code;
    this.issues = options.issues ?? [];
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
  }
}

/**
 * The error as one of ours, or null for a bug. Told by the code, because the server and the pages
 * each load this module, and a class of the one is not a class of the other.
 */
export function asAppError(error: unknown): AppError | null {
  if (!(error instanceof Error) || error.name !== "AppError") return null;
  return "code" in error && isAppErrorCode(error.code) ? (error as AppError) : null;
}

export function statusOf(code: AppErrorCode): number {
  return ERRORS[code][0];
}

export function titleOf(code: AppErrorCode): string {
  return ERRORS[code][1];
}

function isAppErrorCode(code: unknown): code is AppErrorCode {
  return typeof code === "string" && Object.hasOwn(ERRORS, code);
}
