import { LIVE } from "@/lib/sync/live/limits";

/** What a socket tells; nothing after `onClose`. */
export type SocketHandlers = {
  readonly onOpen: () => void;
  readonly onText: (text: string) => void;
  readonly onClose: (code: number, reason: string) => void;
};

/** One connection; what comes of it is told to the handlers. */
export type OpenedSocket = {
  readonly send: (text: string) => void;
  readonly bufferedBytes: () => number;
  readonly close: () => void;
};

export type SocketPort = (handlers: SocketHandlers) => OpenedSocket;

/** The browser's own sockets, to the host that the page came from. */
export function openBrowserSocket({ onOpen, onText, onClose }: SocketHandlers): OpenedSocket {
  const url = new URL(LIVE.path, location.href);
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  const socket = new WebSocket(url);
  socket.addEventListener("open", onOpen);
  socket.addEventListener("message", ({ data }) => {
    if (typeof data === "string") onText(data);
  });
  socket.addEventListener("close", ({ code, reason }) => onClose(code, reason));
  return {
    // One that is being closed, and has not told so yet, complains and sends nothing.
    send: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    bufferedBytes: () => socket.bufferedAmount,
    close: () => socket.close(),
  };
}
