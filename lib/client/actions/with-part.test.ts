import { afterEach, describe, expect, it, vi } from "vitest";

import { createPart } from "../part";
import { anActionContext } from "../testing/action-context";
import { withPart } from "./with-part";

describe(withPart, () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const aPart = () => createPart(() => Promise.resolve("the part"));

  it("acts at once where the part is there", async () => {
    const part = aPart();
    await part.load();
    const act = vi.fn();
    withPart(anActionContext().store, part, act);

    expect(act).toHaveBeenCalledExactlyOnceWith("the part");
  });

  it("acts when the part has come", async () => {
    const part = aPart();
    const act = vi.fn();
    withPart(anActionContext().store, part, act);
    expect(act).not.toHaveBeenCalled();

    await part.load();
    expect(act).toHaveBeenCalledExactlyOnceWith("the part");
  });

  it("says that the part is away without a connection, and does not act later", async () => {
    vi.stubGlobal("navigator", { onLine: false });
    const part = aPart();
    const { store } = anActionContext();
    const act = vi.fn();
    withPart(store, part, act);
    withPart(store, part, act);

    expect(store.getState().notices).toMatchObject([{ kind: "part-away" }]);
    await part.load();
    expect(act).not.toHaveBeenCalled();
  });
});
