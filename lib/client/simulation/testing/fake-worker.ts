import type { OrderStability } from "@/lib/worklist/order-stability";

import type { WorkerPort } from "../stability-asker";
import type { StabilityAnswer, StabilityQuestion } from "../stability-messages";

/** Notes what it is asked, and answers when a test says so. */
export class FakeWorker extends EventTarget implements WorkerPort {
  readonly questions: StabilityQuestion[] = [];
  isTerminated = false;

  postMessage(question: StabilityQuestion): void {
    this.questions.push(question);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** Answers the last question, or that of a generation. */
  answer(stability: OrderStability | null, generation = this.questions.at(-1)?.generation): void {
    const data = { generation: generation ?? 0, stability } satisfies StabilityAnswer;
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

/** What a worker tells that compared so many worlds. */
export function aStability(worlds: number, order: readonly string[] = []): OrderStability {
  return { order, worlds, ahead: [] };
}
