import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

import { type WebSocket, WebSocketServer } from "ws";

import type { Env } from "@/lib/server/env";
import { isOwnOrigin } from "@/lib/server/http/own-origin";
import type { LiveSocket } from "@/lib/server/live/live-socket";
import type { RoomHub } from "@/lib/server/live/room-hub";
import { CLOSE_CODES } from "@/lib/sync/live/close-codes";
import { LIVE } from "@/lib/sync/live/limits";

/** Takes an upgrade request of ours: makes it a socket of the hub, or refuses it by HTTP. */
type TakeSocket = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** Sockets of which nothing is known yet; each lives for a few seconds at most. */
const STRANGERS_MAX = 500;
/** How long the other end may take to answer a close before the line is cut. */
const CLOSING_MAX_MS = 1_000;

/** Carries the hub's frames over WebSockets. */
export function createSocketServer(
  hub: RoomHub,
  env: Pick<Env, "publicUrl">,
): { readonly path: string; readonly takeSocket: TakeSocket } {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: LIVE.frameBytes,
    perMessageDeflate: false,
  });
  const takeSocket: TakeSocket = (request, socket, head) => {
    const origin = request.headers.origin;
    if (origin !== undefined && !isOwnOrigin(origin, request.headers.host ?? "", env)) {
      refuse(socket, "403 Forbidden");
      return;
    }
    if (hub.counts.strangers >= STRANGERS_MAX) {
      refuse(socket, "503 Service Unavailable");
      return;
    }
    server.handleUpgrade(request, socket, head, (webSocket) => {
      carry(hub, webSocket, origin !== undefined);
    });
  };
  return { path: LIVE.path, takeSocket };
}

function carry(hub: RoomHub, webSocket: WebSocket, hasOrigin: boolean): void {
  const connection = hub.open(toLiveSocket(webSocket), { hasOrigin });
  webSocket.on("message", (data, isBinary) => {
    if (isBinary) connection.receiveBinary();
    else connection.receive(textOf(data));
  });
  webSocket.on("pong", () => connection.heard());
  webSocket.on("close", () => connection.closed());
  // A frame too large or broken: ws answers with the standard's code, and the close follows.
  webSocket.on("error", () => undefined);
}

/** A text frame arrives as one Buffer, checked to be UTF-8. */
function textOf(data: WebSocket.RawData): string {
  return Buffer.isBuffer(data) ? data.toString("utf8") : "";
}

function toLiveSocket(webSocket: WebSocket): LiveSocket {
  return {
    send: (frame) => webSocket.send(frame, { binary: false }),
    bufferedBytes: () => webSocket.bufferedAmount,
    close: (name, reason = name) => {
      // Paused, it would not hear the other end's answer.
      webSocket.resume();
      webSocket.close(CLOSE_CODES[name], reason);
      setTimeout(() => webSocket.terminate(), CLOSING_MAX_MS).unref();
    },
    ping: () => webSocket.ping(),
    pause: () => webSocket.pause(),
    resume: () => webSocket.resume(),
  };
}

/** Answers an upgrade request that becomes no socket. */
function refuse(socket: Duplex, status: string): void {
  const head = `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`;
  socket.end(head, () => socket.destroy());
}
