import { invariant } from "@/lib/kernel/invariant";

/** Cells of rows that the driver returned; another type than the schema's is a bug or damage. */

export function textCell(value: unknown): string {
  invariant(typeof value === "string", "a cell of the database holds text");
  return value;
}

export function textOrNullCell(value: unknown): string | null {
  return value === null ? null : textCell(value);
}

export function numberCell(value: unknown): number {
  invariant(typeof value === "number", "a cell of the database holds a number");
  return value;
}

/** A time as Prisma writes it, so that its client and plain statements read each other's. */
export function toDatabaseTime(time: Date): string {
  return time.toISOString().replace("Z", "+00:00");
}

export function fromDatabaseTime(text: string): Date {
  return new Date(text);
}
