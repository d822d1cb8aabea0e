import { createServer, type Server } from "node:http";
import type { Duplex } from "node:stream";

const REFUSAL = "HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

/**
 * Takes the upgrade requests of a server into our own hands and returns what to give Next in its
 * place. Next listens for upgrades itself and closes sockets whose path matches a page, so it gets
 * a server that never listens, and hears only of those meant for hot reload.
 */
export function takeUpgrades(server: Server, isDevelopment: boolean): Server {
  const decoy = createServer();
  server.on("upgrade", (request, socket: Duplex, head) => {
    socket.on("error", () => socket.destroy());
    if (isDevelopment && request.url?.startsWith("/_next/")) {
      decoy.emit("upgrade", request, socket, head);
      return;
    }
    socket.end(REFUSAL, () => socket.destroy());
  });
  return decoy;
}
