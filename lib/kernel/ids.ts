/** What every id of a record looks like; also safe in a file name, a URL and a CSV cell. */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const ID_CHARACTERS = 7;

/**
 * A new id: the prefix and seven Crockford base32 characters (35 bits), such as `D7K3QZ9M`.
 *
 * @param prefix the letter of the record's kind
 * @param randomBytes at least seven bytes of a secure generator; only the low five bits of each count
 */
export function newId(prefix: string, randomBytes: Uint8Array): string {
  let id = prefix;
  for (const byte of randomBytes.subarray(0, ID_CHARACTERS)) {
    id += CROCKFORD.charAt(byte & 31);
  }
  return id;
}

/** How many random bytes {@link newId} reads. */
export const ID_RANDOM_BYTES = ID_CHARACTERS;

/** How many ids {@link newId} can make with one prefix. */
export const IDS_PER_PREFIX = CROCKFORD.length ** ID_CHARACTERS;

/**
 * One of the ids that {@link newId} can make, by its number: ascending numbers give ids in ascending
 * code-unit order.
 *
 * @param prefix the letter of the record's kind
 * @param number whole, from 0 to below {@link IDS_PER_PREFIX}
 */
export function numberedId(prefix: string, number: number): string {
  let digits = "";
  let rest = number;
  for (let place = 0; place < ID_CHARACTERS; place += 1) {
    digits = CROCKFORD.charAt(rest % CROCKFORD.length) + digits;
    rest = Math.floor(rest / CROCKFORD.length);
  }
  return prefix + digits;
}
