// @ts-check
import { refuseOldNode } from "./setup/node-version.mjs";

refuseOldNode(process.versions.node);
void import("./commands/check.mjs");
