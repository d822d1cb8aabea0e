import { expect, it } from "vitest";

import { isLoopback } from "./loopback";

it.each(["localhost", "app.localhost", "127.0.0.1", "127.8.9.10", "[::1]"])(
  "%s means this computer",
  (host) => {
    expect(isLoopback(host)).toBe(true);
  },
);

it.each([
  "192.168.1.4",
  "parapet.example.org",
  "localhost.example.org",
  "127.example.org",
  "[fe80::1]",
])("%s is an address that others can reach", (host) => {
  expect(isLoopback(host)).toBe(false);
});
