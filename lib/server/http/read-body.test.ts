import { describe, expect, it } from "vitest";

import { asAppError } from "@/lib/server/app-error";
import { parseJson, readJsonText } from "@/lib/server/http/read-body";

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };

async function codeOf(run: () => unknown): Promise<string> {
  try {
    await run();
    return "accepted";
  } catch (error) {
    return asAppError(error)?.code ?? String(error);
  }
}

/** A body without a length, in chunks, that counts how much of it was asked for. */
function aStream(chunks: number): { request: Request; taken: () => number } {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken += 1;
      controller.enqueue(new Uint8Array(1000).fill(0x20));
      if (taken === chunks) controller.close();
    },
  });
  const init = { method: "POST", headers: JSON_TYPE, body, duplex: "half" };
  return { request: new Request("http://x.example", init), taken: () => taken };
}

describe(readJsonText, () => {
  it("takes as many bytes as are allowed, and not one more", async () => {
    expect(await codeOf(() => readJsonText(aStream(5).request, 5000))).toBe("accepted");
    expect(await codeOf(() => readJsonText(aStream(5).request, 4999))).toBe("too-large");
  });

  it("stops reading a stream that is longer than allowed", async () => {
    const { request, taken } = aStream(1_000);

    expect(await codeOf(() => readJsonText(request, 3000))).toBe("too-large");
    expect(taken()).toBeLessThan(10);
  });

  it("refuses bytes that are not UTF-8 instead of replacing them", async () => {
    const body = new Uint8Array([0x22, 0xff, 0x22]);
    const request = new Request("http://x.example", { method: "POST", headers: JSON_TYPE, body });

    expect(await codeOf(() => readJsonText(request, 100))).toBe("malformed-json");
  });

  it.each(["", "text/plain", "text/json", "multipart/form-data", "application/jsonp"])(
    "refuses the type %j",
    async (type) => {
      const init = { method: "POST", headers: { "content-type": type }, body: "{}" };

      expect(await codeOf(() => readJsonText(new Request("http://x.example", init), 100))).toBe(
        "unsupported-media-type",
      );
    },
  );
});

describe(parseJson, () => {
  it.each([
    ["a prototype key", '{"a":{"__proto__":1}}'],
    ["an escaped prototype key", '{"a":[{"\\u005f_proto__":1}]}'],
    ["lists a million deep", `${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`],
    ["a number that is none", "NaN"],
    ["nothing", ""],
  ])("refuses %s", async (_, text) => {
    expect(await codeOf(() => parseJson(text))).toBe("malformed-json");
  });

  it.each([
    ["lists 32 deep", `${"[".repeat(32)}${"]".repeat(32)}`, "accepted"],
    ["lists 33 deep", `${"[".repeat(33)}${"]".repeat(33)}`, "malformed-json"],
    ["a list of 40,000", `[${"0,".repeat(39_999)}0]`, "accepted"],
    ["a list of 40,001", `[${"0,".repeat(40_000)}0]`, "malformed-json"],
    ["many short lists", `[${"[[0,0]],".repeat(30_000)}0]`, "accepted"],
    [
      "a million and one objects",
      `[${`[${"{},".repeat(999)}{}],`.repeat(999)}[{},{}]]`,
      "malformed-json",
    ],
    [
      "brackets inside of strings",
      JSON.stringify({ "[[\\": "[".repeat(99), '\\"{': '{"[' }),
      "accepted",
    ],
    ["a string that does not end", '{"a', "malformed-json"],
  ])("sees %s", async (_, text, expected) => {
    expect(await codeOf(() => parseJson(text))).toBe(expected);
  });

  it("takes what models need", () => {
    expect(parseJson('{"a":[{"b":{"c":[1e300,null,"__proto__"]}}]}')).toEqual({
      a: [{ b: { c: [1e300, null, "__proto__"] } }],
    });
  });
});
