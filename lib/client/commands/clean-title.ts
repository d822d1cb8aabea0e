import { err, ok, type Result } from "@/lib/kernel/result";
import { cleanLine, cleanText } from "@/lib/kernel/text";
import { LIMITS } from "@/lib/model/limits";

import type { CommandProblem } from "./problem";

/** A typed or pasted title as a record may hold it. */
export function cleanTitle(text: string): Result<string, CommandProblem> {
  const title = cleanLine(text);
  if (title === "") return err({ kind: "empty-title" });
  return withinLimit(title, LIMITS.titleCharacters);
}

/** Typed or pasted notes as a record may hold them; null when nothing is left. */
export function cleanNotes(text: string): Result<string | null, CommandProblem> {
  const notes = cleanText(text).trim();
  return notes === "" ? ok(null) : withinLimit(notes, LIMITS.notesCharacters);
}

/** A typed or pasted line such as a reason or a name; null when nothing is left. */
export function cleanShortText(text: string): Result<string | null, CommandProblem> {
  const line = cleanLine(text);
  return line === "" ? ok(null) : withinLimit(line, LIMITS.shortTextCharacters);
}

function withinLimit(text: string, charactersMax: number): Result<string, CommandProblem> {
  return text.length > charactersMax ? err({ kind: "text-too-long", charactersMax }) : ok(text);
}
