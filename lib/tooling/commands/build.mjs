// @ts-check
import { runCommand } from "../setup/failure.mjs";
import { prepareBuild } from "../setup/prepare.mjs";

await runCommand(prepareBuild);
