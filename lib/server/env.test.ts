import { describe, expect, it } from "vitest";

import { readEnv } from "@/lib/server/env";

const KEY = "correct-horse-battery";

function messagesOf(source: Record<string, string>): string[] {
  const env = readEnv(source);
  return env.ok ? [] : env.error.map(({ message }) => message);
}

describe(readEnv, () => {
  it("gives a server for this machine alone where nothing is set", () => {
    expect(readEnv({ PATH: "/bin", PORT: "" })).toEqual({
      ok: true,
      value: {
        port: 3000,
        host: "localhost",
        dataDir: "./data",
        publicUrl: null,
        createKey: null,
        logLevel: "warn",
        trustedProxyHops: 0,
      },
    });
  });

  it("takes what the operator sets", () => {
    const env = readEnv({
      PORT: "8080",
      HOST: "0.0.0.0",
      DATA_DIR: "/var/lib/parapet",
      PUBLIC_URL: "https://Parapet.example.org/",
      CREATE_KEY: KEY,
      LOG_LEVEL: "info",
      TRUST_PROXY: "2",
    });

    expect(env.ok && env.value).toEqual({
      port: 8080,
      host: "0.0.0.0",
      dataDir: "/var/lib/parapet",
      publicUrl: "https://parapet.example.org",
      createKey: KEY,
      logLevel: "info",
      trustedProxyHops: 2,
    });
  });

  it.each([
    ["PORT", "80a"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["HOST", "a b"],
    ["HOST", "http://x"],
    ["PUBLIC_URL", "parapet.example.org"],
    ["PUBLIC_URL", "ftp://x.example"],
    ["PUBLIC_URL", "https://x.example/app"],
    ["PUBLIC_URL", "https://u:p@x.example"],
    ["CREATE_KEY", "short"],
    ["CREATE_KEY", "with blanks in the middle"],
    ["OPEN_CREATE", "yes"],
    ["LOG_LEVEL", "loud"],
    ["TRUST_PROXY", "true"],
  ])("names %s when it is %j", (name, value) => {
    const messages = messagesOf({ [name]: value });

    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(new RegExp(`^${name} must .*\\.$`));
  });

  it("names everything that is wrong at once", () => {
    expect(messagesOf({ PORT: "x", LOG_LEVEL: "x" })).toHaveLength(2);
  });

  it.each(["0.0.0.0", "::", "192.168.1.5", "parapet.example.org", "127.evil.example"])(
    "refuses to let everybody on %s make models unless told so",
    (host) => {
      expect(messagesOf({ HOST: host })[0]).toContain(`HOST is "${host}"`);
      expect(messagesOf({ HOST: host, OPEN_CREATE: "0" })).toHaveLength(1);
      expect(messagesOf({ HOST: host, OPEN_CREATE: "1" })).toEqual([]);
      expect(messagesOf({ HOST: host, CREATE_KEY: KEY })).toEqual([]);
    },
  );

  it.each(["localhost", "127.0.0.1", "127.0.1.1", "::1"])(
    "trusts this machine itself: %s",
    (host) => {
      expect(messagesOf({ HOST: host })).toEqual([]);
    },
  );

  it("says nothing of a key that it refuses", () => {
    expect(messagesOf({ CREATE_KEY: "hunter2" }).join()).not.toContain("hunter2");
  });
});
