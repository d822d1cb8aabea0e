import { createServer, type IncomingMessage, type Server } from "node:http";
import type { Duplex } from "node:stream";

const REFUSAL = "HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

type Takers = {
  readonly isDevelopment: boolean;
  /** The one path at which there is a socket of ours, and what takes it. */
  readonly path: string;
  readonly takeSocket: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
};

/**
 * Takes the upgrade requests of a server into our own hands and returns what to give Next in its
 * place. Next listens for upgrades itself and closes sockets whose path matches a page, so it gets
 * a server that never listens, and hears only of those meant for hot reload.
 */
export function takeUpgrades(server: Server, { isDevelopment, path, takeSocket }: Takers): Server {
  const decoy = createServer();
  server.on("upgrade", (request, socket: Duplex, head: Buffer) => {
    socket.on("error", () => socket.destroy());
    if (request.url === path) {
      takeSocket(request, socket, head);
      return;
    }
    if (isDevelopment && request.url?.startsWith("/_next/")) {
      decoy.emit("upgrade", request, socket, head);
      return;
    }
    socket.end(REFUSAL, () => socket.destroy());
  });
  return decoy;
}
