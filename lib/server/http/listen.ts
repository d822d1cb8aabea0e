import type { Server } from "node:http";

import { StartFailure } from "@/lib/server/start-failure";

/**
 * Starts to listen and returns the port, which the system chooses if it is asked for 0; or says in
 * a sentence why that address cannot be had.
 */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(asStartFailure(error, host, port)));
    server.listen({ host: bindAddress(host), port }, resolve);
  });
  const address = server.address();
  return typeof address === "object" && address ? address.port : port;
}

/**
 * The name "localhost" can mean either address family; browsers try both, and so a fixed choice
 * is safe, while the one that the system would make differs between machines.
 */
function bindAddress(host: string): string {
  return host === "localhost" ? "127.0.0.1" : host;
}

function asStartFailure(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case "EADDRINUSE":
      return new StartFailure(
        "port-busy",
        `Port ${port} is in use by another program: stop it, or choose another with PORT=${port + 1}.`,
        { cause: error },
      );
    case "EACCES":
      return new StartFailure(
        "address-refused",
        `This user may not listen on port ${port}: choose one above 1023 with PORT.`,
        { cause: error },
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new StartFailure(
        "address-refused",
        `HOST is "${host}", which is no address of this machine.`,
        { cause: error },
      );
    default:
      return error;
  }
}
