import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { isCutOff, loadPart } from "./load-part";

describe(loadPart, () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("addEventListener", vi.fn());
    vi.stubGlobal("removeEventListener", vi.fn());
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("asks again for what could not be fetched, and tells meanwhile that nothing can", async () => {
    const missing = Object.assign(new Error("no connection"), { name: "ChunkLoadError" });
    const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(missing);
    load.mockResolvedValue("the part");
    const part = loadPart(load);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(isCutOff()).toBe(true);

    await vi.advanceTimersByTimeAsync(5_000);
    await expect(part).resolves.toBe("the part");
    expect(load).toHaveBeenCalledTimes(2);
    expect(isCutOff()).toBe(false);
  });

  it("does not ask again for a part that is broken", async () => {
    const broken = () => Promise.reject(new Error("it throws"));

    await expect(loadPart(broken)).rejects.toThrow("it throws");
    expect(isCutOff()).toBe(false);
  });
});
