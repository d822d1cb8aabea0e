type PolicyOptions = {
  /** Fresh for every response: 128 random bits or more. */
  readonly nonce: string;
  /** Hot reload evaluates strings and adds style elements of its own. */
  readonly isDevelopment: boolean;
};

/** The policy of a page: scripts and styles carry the nonce, and nothing comes from elsewhere. */
export function pagePolicy({ nonce, isDevelopment }: PolicyOptions): string {
  return join({
    "default-src": "'self'",
    "script-src": `'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src": isDevelopment ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    // React writes the places of cards as style attributes, which carry no nonce.
    "style-src-attr": "'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "object-src": "'none'",
    "frame-src": "'none'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
  });
}

/** The policy of data: should a browser ever show it as a page, that page can do nothing. */
export const dataPolicy = join({ "default-src": "'none'", "frame-ancestors": "'none'" });

function join(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}
