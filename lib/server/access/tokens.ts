import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SECRET_BYTES = 32;

/** Lengths that make two equal ones never happen; none of these ids grants anything by itself. */
const MODEL_ID_CHARACTERS = 16;
const HANDLE_CHARACTERS = 12;
const SESSION_ID_CHARACTERS = 16;
const EPOCH_CHARACTERS = 12;

export function newModelId(): string {
  return randomName(MODEL_ID_CHARACTERS);
}

export function newHandle(): string {
  return randomName(HANDLE_CHARACTERS);
}

export function newSessionId(): string {
  return randomName(SESSION_ID_CHARACTERS);
}

export function newEpoch(): string {
  return randomName(EPOCH_CHARACTERS);
}

export const NAME_PATTERN = /^[0-9A-Z]{12,16}$/;
const SECRET_PATTERN = /^[A-Za-z0-9_-]{43}$/;

/** 256 random bits as text for an address or a cookie. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString("base64url");
}

/** What is kept of a secret; with 256 random bits there is nothing to guess, so no salt is needed. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Compares two hashes without telling by the time it takes where they differ. */
export function isSameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a, "hex"), Buffer.from(b, "hex")];
  return left.length > 0 && left.length === right.length && timingSafeEqual(left, right);
}

export function isSecret(text: string): boolean {
  return SECRET_PATTERN.test(text);
}

/** The two parts of `<handle>.<secret>`, or null if the text is not of that form. */
export function splitToken(token: string): { handle: string; secret: string } | null {
  const [handle, secret, ...rest] = token.split(".");
  if (handle === undefined || secret === undefined || rest.length > 0) return null;
  return NAME_PATTERN.test(handle) && isSecret(secret) ? { handle, secret } : null;
}

function randomName(characters: number): string {
  let name = "";
  for (const byte of randomBytes(characters)) name += CROCKFORD.charAt(byte & 31);
  return name;
}
