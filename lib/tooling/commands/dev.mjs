// @ts-check
import { runCommand } from "../setup/failure.mjs";
import { prepareSources } from "../setup/prepare.mjs";
import { root, urlFromRoot } from "../setup/root.mjs";

await runCommand(async () => {
  await prepareSources();
  process.chdir(root);
  Object.assign(process.env, { NODE_ENV: "development", NEXT_TELEMETRY_DISABLED: "1" });
  const { register } = await import("tsx/esm/api");
  register();
  await import(urlFromRoot("server.ts"));
});
