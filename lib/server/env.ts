import { isIP } from "node:net";

import { z } from "zod";

import { err, ok, type Result } from "@/lib/kernel/result";

/** What the operator can set, checked. */
export type Env = {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** The address that people type, without a slash at the end; null: only loopback and private ones. */
  readonly publicUrl: string | null;
  /** What a caller must show to make a model; null: nothing. */
  readonly createKey: string | null;
  readonly logLevel: LogLevel;
  /** How many proxies in front of this server append to X-Forwarded-For; 0: the header is ignored. */
  readonly trustedProxyHops: number;
};

export type LogLevel = (typeof LOG_LEVELS)[number];

/** A variable that cannot be used, and a sentence that names it and says what would do. */
export type EnvProblem = { readonly variable: string; readonly message: string };

const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;
const CREATE_KEY_CHARACTERS_MIN = 16;

/** An empty variable means the same as none: shells and compose files write both. */
function variable<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === "" ? undefined : value), schema);
}

const wholeNumber = (name: string, min: number, max: number) => {
  const message = `${name} must be a whole number from ${String(min)} to ${String(max)}`;
  return z
    .string()
    .regex(/^\d{1,6}$/, { error: message })
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error: message });
};

const publicUrlSchema = z
  .url({
    protocol: /^https?$/,
    error: "PUBLIC_URL must be an http or https address",
    abort: true,
  })
  .refine((text) => isBareOrigin(text), {
    error: "PUBLIC_URL must be scheme, host and port alone, such as https://parapet.example.org",
  })
  .transform((text) => new URL(text).origin);

const envSchema = z.object({
  PORT: variable(wholeNumber("PORT", 0, 65_535).default(3000)),
  HOST: variable(
    z
      .string()
      .regex(/^[A-Za-z0-9.:-]{1,253}$/, { error: "HOST must be a host name or an address" })
      .default("localhost"),
  ),
  DATA_DIR: variable(z.string().default("./data")),
  PUBLIC_URL: variable(publicUrlSchema.optional()),
  CREATE_KEY: variable(
    z
      .string()
      .regex(/^[\x21-\x7e]+$/, { error: "CREATE_KEY must be printable ASCII without blanks" })
      .min(CREATE_KEY_CHARACTERS_MIN, {
        error: `CREATE_KEY must have at least ${String(CREATE_KEY_CHARACTERS_MIN)} characters`,
      })
      .optional(),
  ),
  OPEN_CREATE: variable(z.enum(["0", "1"], { error: "OPEN_CREATE must be 0 or 1" }).default("0")),
  LOG_LEVEL: variable(
    z
      .enum(LOG_LEVELS, { error: `LOG_LEVEL must be one of ${LOG_LEVELS.join(", ")}` })
      .default("warn"),
  ),
  TRUST_PROXY: variable(wholeNumber("TRUST_PROXY", 0, 10).default(0)),
});

/** Reads the variables; every one that is wrong is named, so that all can be mended at once. */
export function readEnv(
  source: Readonly<Record<string, string | undefined>>,
): Result<Env, EnvProblem[]> {
  const parsed = envSchema.safeParse(source);
  if (!parsed.success) {
    return err(parsed.error.issues.map(({ path, message }) => toProblem(String(path[0]), message)));
  }
  const { data } = parsed;
  const env: Env = {
    port: data.PORT,
    host: data.HOST,
    dataDir: data.DATA_DIR,
    publicUrl: data.PUBLIC_URL ?? null,
    createKey: data.CREATE_KEY ?? null,
    logLevel: data.LOG_LEVEL,
    trustedProxyHops: data.TRUST_PROXY,
  };
  if (!isLoopback(env.host) && env.createKey === null && data.OPEN_CREATE !== "1") {
    return err([toProblem("HOST", PUBLIC_BIND.replace("{host}", env.host))]);
  }
  return ok(env);
}

const PUBLIC_BIND =
  'HOST is "{host}", which others can reach: set CREATE_KEY to a secret that is asked of whoever makes a model, or OPEN_CREATE=1 to let everybody';

function toProblem(name: string, sentence: string): EnvProblem {
  return { variable: name, message: `${sentence}.` };
}

function isLoopback(host: string): boolean {
  if (host === "localhost" || host === "::1") return true;
  return isIP(host) === 4 && host.startsWith("127.");
}

function isBareOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { pathname, search, hash, username, password } = new URL(text);
  return pathname === "/" && [search, hash, username, password].every((part) => part === "");
}
