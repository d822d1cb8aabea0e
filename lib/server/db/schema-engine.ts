import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";

const require = createRequire(import.meta.url);

declare global {
  /** Where the engine reports a panic, by this name. */
  var PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => void } | undefined;
}

type EngineExports = WebAssembly.Exports & { readonly __wbindgen_start: () => void };

let loading: Promise<void> | undefined;

/**
 * Opens Prisma's own schema engine, which the package carries as WebAssembly. The binary that the
 * command line would use is downloaded at every call, from a host that many servers cannot reach.
 */
export async function openSchemaEngine(
  adapterFactory: SqlMigrationAwareDriverAdapterFactory,
): Promise<glue.SchemaEngine> {
  loading ??= loadWasm();
  await loading;
  return glue.SchemaEngine.new(
    { datamodels: [["schema.prisma", emptySchema(adapterFactory.provider)]] },
    ignoreLog,
    bindMigrationAwareSqlAdapterFactory(adapterFactory),
  );
}

/** The engine panics when it is given no schema at all, even for work that needs none. */
function emptySchema(provider: string): string {
  return `datasource db {\n  provider = "${provider}"\n}\n`;
}

async function loadWasm(): Promise<void> {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: throwPanic };
  const gluePath = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(path.join(path.dirname(gluePath), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": importsOf(glue),
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports as EngineExports).__wbindgen_start();
}

/** The glue exports classes beside the functions that the engine calls; it takes functions alone. */
function importsOf(module: object): WebAssembly.ModuleImports {
  const imports: WebAssembly.ModuleImports = {};
  for (const [name, value] of Object.entries(module)) {
    if (typeof value === "function") imports[name] = value as WebAssembly.ImportValue;
  }
  return imports;
}

/** Without it a panic is the bare word "unreachable". */
function throwPanic(message: string): never {
  throw new Error(`The schema engine failed: ${message}`);
}

/** Failures are thrown as well, so the engine's running commentary has no reader. */
function ignoreLog(): void {
  return;
}
