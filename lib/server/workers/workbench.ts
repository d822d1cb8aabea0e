import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { Piscina } from "piscina";

import { AppError } from "@/lib/server/app-error";
import type { Log } from "@/lib/server/log";
import {
  answerTask,
  type TaskAnswer,
  type TaskMessage,
  type TaskOutput,
} from "@/lib/server/workers/tasks";

/** Does tasks here if they are short, else in a thread with a limit of time and memory. */
export type Workbench = {
  readonly run: <M extends TaskMessage>(
    message: M,
    options: { readonly isLong: boolean },
  ) => Promise<TaskOutput<M["name"]>>;
  readonly close: () => Promise<void>;
};

const TASK_MAX_MS = 20_000;
const HEAP_MAX_MB = 512;
const QUEUE_MAX = 32;
const IDLE_MS = 60_000;

export function createWorkbench(
  log: Log,
  { taskMaxMs = TASK_MAX_MS, heapMaxMb = HEAP_MAX_MB } = {},
): Workbench {
  const pool = new Piscina<TaskMessage, TaskAnswer>({
    ...threadEntry(),
    minThreads: 0,
    // One core is left to the thread that acknowledges.
    maxThreads: 1,
    maxQueue: QUEUE_MAX,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: heapMaxMb },
  });
  // A thread that dies between two tasks says so here, and nobody listening would end the process.
  pool.on("error", (error) => log.error({ err: error }, "a worker thread died"));
  const runInThread = async (message: TaskMessage): Promise<TaskAnswer> => {
    try {
      return await pool.run(message, { signal: AbortSignal.timeout(taskMaxMs) });
    } catch (error) {
      log.error({ err: error, task: message.name }, "a task was given up");
      throw new AppError("too-busy", { cause: error });
    }
  };
  return {
    run: async <M extends TaskMessage>(message: M, { isLong }: { readonly isLong: boolean }) => {
      const answer = isLong ? await runInThread(message) : answerTask(message);
      if (!answer.ok) throw new AppError(answer.code, { issues: answer.issues });
      return answer.value as TaskOutput<M["name"]>;
    },
    close: () => pool.destroy(),
  };
}

/** The bundle that the build puts beside the server; while developing, the source itself. */
function threadEntry(): { filename: string; execArgv?: string[] } {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const built = path.join(here, "workers/model.worker.js");
  if (existsSync(built)) return { filename: built };
  return { filename: path.join(here, "model.worker.ts"), execArgv: ["--import", "tsx"] };
}
