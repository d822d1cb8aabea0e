import pino, { type DestinationStream, type Logger } from "pino";

import type { LogLevel } from "@/lib/server/env";

/** JSON lines. Nothing that grants anything may be written: no secrets, tokens, cookies or bodies. */
export type Log = Logger;

/** Where secrets could stand in what is logged; whatever is there becomes "[hidden]". */
const SECRET_PATHS = ["secret", "token", "cookie", "authorization", "createKey", "links", "url"];

export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: SECRET_PATHS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
      censor: "[hidden]",
    },
  };
  return destination ? pino(options, destination) : pino(options);
}
