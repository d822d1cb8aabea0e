import { answerTask, type TaskAnswer, type TaskMessage } from "@/lib/server/workers/tasks";

/** The entry of a worker thread: one task in, its answer out. */
export default function runTask(message: TaskMessage): TaskAnswer {
  return answerTask(message);
}
