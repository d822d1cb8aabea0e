import type { OrderStability } from "@/lib/worklist/order-stability";

import type { StabilityAnswer, StabilityQuestion } from "./stability-messages";

/** What of a worker is needed. */
export type WorkerPort = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/**
 * Asks a worker, which is started with the first question and kept. A new question ends what is
 * being computed; answers to older ones are dropped. A worker that fails answers null.
 */
export class StabilityAsker {
  readonly #start: () => WorkerPort;
  readonly #tell: (stability: OrderStability | null) => void;
  #worker: WorkerPort | null = null;
  #generation = 0;
  #isBusy = false;

  constructor(start: () => WorkerPort, tell: (stability: OrderStability | null) => void) {
    this.#start = start;
    this.#tell = tell;
  }

  ask(question: Omit<StabilityQuestion, "generation">): void {
    this.cancel();
    this.#generation += 1;
    try {
      this.#worker ??= this.#newWorker();
      this.#isBusy = true;
      this.#worker.postMessage({ generation: this.#generation, ...question });
    } catch {
      this.#fail();
    }
  }

  /** Whatever is being computed is of no use any more. */
  cancel(): void {
    if (this.#isBusy) this.close();
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#isBusy = false;
  }

  #newWorker(): WorkerPort {
    const worker = this.#start();
    worker.addEventListener("message", ({ data }: MessageEvent<StabilityAnswer>) => {
      if (worker !== this.#worker || data.generation !== this.#generation) return;
      this.#isBusy = false;
      this.#tell(data.stability);
    });
    worker.addEventListener("error", () => {
      if (worker === this.#worker) this.#fail();
    });
    return worker;
  }

  /** Without a simulation the list is as it was: nothing in it depends on one. */
  #fail(): void {
    this.close();
    this.#tell(null);
  }
}
