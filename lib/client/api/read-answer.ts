/**
 * Readers for the few small answers that pages need before anything heavy is loaded: a schema
 * library would cost the start page 25 kB. A reader throws on what it does not know.
 */
export type Reader<T> = (value: unknown) => T;

export function text(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("not a text");
  return value;
}

export function textOrNull(value: unknown): string | null {
  return value === null ? null : text(value);
}

export function nothing(value: unknown): null {
  if (value !== null) throw new TypeError("not nothing");
  return value;
}

export function oneOf<const T extends string>(options: readonly T[]): Reader<T> {
  return (value) => {
    const option = options.find((candidate) => candidate === value);
    if (option === undefined) throw new TypeError("not an option");
    return option;
  };
}

export function listOf<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) throw new TypeError("not a list");
    return value.map((entry) => read(entry));
  };
}

/** Reads the named fields of an object; those it does not know are left out. */
export function fields<T extends object>(readers: {
  readonly [K in keyof T]: Reader<T[K]>;
}): Reader<T> {
  return (value) => {
    if (typeof value !== "object" || value === null) throw new TypeError("not an object");
    const entries = Object.entries<Reader<unknown>>(readers).map(([name, read]) => [
      name,
      read(Reflect.get(value, name)),
    ]);
    // Each field was just read by the reader that its type comes from.
    return Object.fromEntries(entries) as T;
  };
}
