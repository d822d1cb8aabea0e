// @ts-check
import { runCommand } from "../setup/failure.mjs";
import { prepareBuild } from "../setup/prepare.mjs";
import { root, urlFromRoot } from "../setup/root.mjs";

// The server runs in this very process, so signals and exit code need nobody to pass them on.
await runCommand(async () => {
  await prepareBuild();
  process.chdir(root);
  Object.assign(process.env, { NODE_ENV: "production" });
  process.setSourceMapsEnabled(true);
  await import(urlFromRoot("dist/server.js"));
});
