import type { Server } from "node:http";

const DRAIN_MAX_MS = 8_000;
const IDLE_CHECK_MS = 50;

/**
 * Stops accepting, lets the requests under way finish, and resolves when no connection is left.
 * What has not finished after eight seconds is cut off, since whoever asked us to stop will not
 * wait much longer.
 */
export async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  const idleTimer = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
  const deadline = setTimeout(() => server.closeAllConnections(), DRAIN_MAX_MS);
  await closed;
  clearInterval(idleTimer);
  clearTimeout(deadline);
}
