import { createServer } from "node:http";

import { expect, test } from "vitest";

import { drain } from "./drain";
import { listen } from "./listen";

test("a busy port is refused in a sentence that names the port and a way out", async () => {
  const first = createServer();
  const port = await listen(first, "localhost", 0);

  const refused = listen(createServer(), "localhost", port);

  await expect(refused).rejects.toMatchObject({
    code: "port-busy",
    exitCode: 21,
    message: `Port ${port} is in use by another program: stop it, or choose another with PORT=${port + 1}.`,
  });
  await drain(first);
});

test("an address of another machine is refused by its name", async () => {
  // 192.0.2.0/24 is kept for documentation, so no machine has it.
  const refused = listen(createServer(), "192.0.2.1", 0);

  await expect(refused).rejects.toMatchObject({
    code: "address-refused",
    message: 'HOST is "192.0.2.1", which is no address of this machine.',
  });
});
