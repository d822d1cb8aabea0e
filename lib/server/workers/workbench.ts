import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { Piscina } from "piscina";

import { AppError } from "@/lib/server/app-error";
import type { Log } from "@/lib/server/log";
import {
  type TaskAnswer,
  type TaskInput,
  type TaskName,
  type TaskOutput,
  TASKS,
} from "@/lib/server/workers/tasks";

/** Does tasks here if they are short, else in a thread with a limit of time and memory. */
export type Workbench = {
  readonly run: <N extends TaskName>(
    name: N,
    input: TaskInput<N>,
    options: { readonly isLong: boolean },
  ) => Promise<TaskOutput<N>>;
  readonly close: () => Promise<void>;
};

const TASK_MAX_MS = 20_000;
const HEAP_MAX_MB = 512;
const QUEUE_MAX = 32;
const IDLE_MS = 60_000;

export function createWorkbench(log: Log): Workbench {
  const pool = new Piscina<{ name: TaskName; input: unknown }, TaskAnswer>({
    ...threadEntry(),
    minThreads: 0,
    // One core is left to the thread that acknowledges.
    maxThreads: 1,
    maxQueue: QUEUE_MAX,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MAX_MB },
  });
  const runInThread = async (name: TaskName, input: unknown): Promise<TaskAnswer> => {
    try {
      return await pool.run({ name, input }, { signal: AbortSignal.timeout(TASK_MAX_MS) });
    } catch (error) {
      log.error({ err: error, task: name }, "a task was given up");
      throw new AppError("too-busy", { cause: error });
    }
  };
  return {
    run: async <N extends TaskName>(
      name: N,
      input: TaskInput<N>,
      { isLong }: { readonly isLong: boolean },
    ) => {
      if (!isLong) return runHere(name, input);
      const answer = await runInThread(name, input);
      if (!answer.ok) throw new AppError(answer.code, { issues: answer.issues });
      return answer.value as TaskOutput<N>;
    },
    close: () => pool.destroy(),
  };
}

function runHere<N extends TaskName>(name: N, input: TaskInput<N>): TaskOutput<N> {
  const task: (input: TaskInput<N>) => unknown = TASKS[name];
  return task(input) as TaskOutput<N>;
}

/** The bundle that the build puts beside the server; while developing, the source itself. */
function threadEntry(): { filename: string; execArgv?: string[] } {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const built = path.join(here, "workers/model.worker.js");
  if (existsSync(built)) return { filename: built };
  return { filename: path.join(here, "model.worker.ts"), execArgv: ["--import", "tsx"] };
}
