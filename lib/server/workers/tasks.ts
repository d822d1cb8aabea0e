import { assertNever } from "@/lib/kernel/invariant";
import { buildReadModel } from "@/lib/model/read-model";
import type { ModelRecord } from "@/lib/model/record";
import { type AppErrorCode, asAppError, type Issue } from "@/lib/server/app-error";
import { parseJson } from "@/lib/server/http/read-body";
import { parseNewModel, parseRecords } from "@/lib/server/models/parse-new-model";
import { rankModel } from "@/lib/worklist/rank-model";
import type { Ranking } from "@/lib/worklist/ranking";

/** Work that can take longer than a request of somebody else should wait. */
export const TASKS = {
  parseNewModel: (text: string): readonly ModelRecord[] => parseNewModel(text),
  rank: (records: readonly ModelRecord[]): Ranking => rankModel(buildReadModel(records)),
  rankFile: (text: string): Ranking => rankModel(buildReadModel(parseRecords(parseJson(text)))),
} as const;

export type TaskName = keyof typeof TASKS;
export type TaskInput<N extends TaskName> = Parameters<(typeof TASKS)[N]>[0];
export type TaskOutput<N extends TaskName> = ReturnType<(typeof TASKS)[N]>;

/** One task for the thread. */
export type TaskMessage = {
  readonly [N in TaskName]: { readonly name: N; readonly input: TaskInput<N> };
}[TaskName];

/** What crosses back from the thread: errors lose their class on the way. */
export type TaskAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: AppErrorCode; readonly issues: readonly Issue[] };

/** Runs a task and turns a refusal into a value; bugs are thrown. */
export function answerTask(message: TaskMessage): TaskAnswer {
  try {
    return { ok: true, value: runTask(message) };
  } catch (error) {
    const refusal = asAppError(error);
    if (!refusal) throw error;
    return { ok: false, code: refusal.code, issues: refusal.issues };
  }
}

function runTask(message: TaskMessage): unknown {
  switch (message.name) {
    case "parseNewModel":
      return TASKS.parseNewModel(message.input);
    case "rank":
      return TASKS.rank(message.input);
    case "rankFile":
      return TASKS.rankFile(message.input);
    default:
      return assertNever(message);
  }
}
