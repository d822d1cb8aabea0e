// @ts-check
import { runCommand } from "../setup/failure.mjs";
import { prepareSources } from "../setup/prepare.mjs";

await runCommand(prepareSources);
