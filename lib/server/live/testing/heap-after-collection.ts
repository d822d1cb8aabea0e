import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes of the heap after everything that can be collected is. */
export function heapAfterCollection(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect !== "function") throw new Error("no collection to be had");
  for (let i = 0; i < 3; i += 1) Reflect.apply(collect, undefined, []);
  return process.memoryUsage().heapUsed;
}
