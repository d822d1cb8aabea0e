import { networkInterfaces } from "node:os";

import { expect, test } from "vitest";

import { listeningLines } from "./addresses";

const lines = (host: string, publicUrl: string | null = null) =>
  listeningLines({ host, port: 3000, publicUrl });

test.each([
  ["localhost", "http://localhost:3000"],
  ["127.0.0.1", "http://127.0.0.1:3000"],
  ["::1", "http://[::1]:3000"],
])("HOST=%s is one line that can be opened as it stands", (host, url) => {
  expect(lines(host)).toEqual([`Parapet is listening on ${url}`]);
});

test("the public address is what people are told", () => {
  expect(lines("127.0.0.1", "https://parapet.example.org")).toEqual([
    "Parapet is listening on https://parapet.example.org",
  ]);
});

test("listening on every address names each that others on the network can use", () => {
  const own = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal);

  const [here, ...others] = lines("0.0.0.0");

  expect(here).toBe("Parapet is listening on http://localhost:3000");
  expect(others).toEqual(
    own.map(({ address }) => `Others on this network can use http://${address}:3000`),
  );
});
