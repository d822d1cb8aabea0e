import { once } from "node:events";

import { WebSocket } from "ws";
import { z } from "zod";

import { LIVE } from "@/lib/sync/live/limits";
import type { Presence } from "@/lib/sync/live/presence";
import { type ServerFrame, serverFrameSchema } from "@/lib/sync/live/server-frames";

import type { ModelClient } from "../crash/model-client";

const ticketSchema = z.object({ ticket: z.string() });

/** A program in the room of a model, as a page would be. */
export class SocketClient {
  readonly clientId: string;
  /** Hears every frame, for whoever measures. */
  onFrame: (frame: ServerFrame) => void = () => undefined;
  readonly #socket: WebSocket;
  readonly #answers = new Map<number, (frame: ServerFrame | null) => void>();

  private constructor(socket: WebSocket, clientId: string) {
    this.#socket = socket;
    this.clientId = clientId;
    socket.on("error", () => undefined);
    socket.on("close", () => {
      for (const answer of this.#answers.values()) answer(null);
    });
  }

  /** Comes into the room; throws where the server does not let it, or is gone. */
  static async connect(url: string, model: ModelClient, clientId: string): Promise<SocketClient> {
    const response = await fetch(`${url}/api/rt-ticket`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${model.token}` },
      body: JSON.stringify({ modelId: model.modelId }),
    });
    const { ticket } = ticketSchema.parse(await response.json());
    const socket = new WebSocket(`${url.replace(/^http/, "ws")}${LIVE.path}`);
    const client = new SocketClient(socket, clientId);
    await once(socket, "open");
    socket.send(
      JSON.stringify({ type: "hello", protocol: LIVE.protocol, ticket, clientId, seen: null }),
    );
    await new Promise<void>((resolve, reject) => {
      socket.once("message", () => resolve());
      socket.once("close", (code, reason) => reject(new Error(`${code} ${reason.toString()}`)));
    });
    socket.on("message", (data) => client.#hear(data));
    return client;
  }

  /** Sends a batch and returns its number in the history. Throws where no answer came. */
  async submit(n: number, ops: readonly object[]): Promise<number> {
    if (this.#socket.readyState !== WebSocket.OPEN) throw new Error("The connection is gone.");
    const answer = new Promise<ServerFrame | null>((resolve) => this.#answers.set(n, resolve));
    this.#socket.send(JSON.stringify({ type: "ops", batches: [{ n, ops }] }));
    const frame = await answer;
    if (frame?.type === "ack") return frame.seq;
    throw new Error(
      `Batch ${n} was not taken: ${frame?.type === "reject" ? frame.code : "no answer"}`,
    );
  }

  place(state: Presence): void {
    this.#socket.send(JSON.stringify({ type: "presence", state }));
  }

  async close(): Promise<void> {
    if (this.#socket.readyState === WebSocket.CLOSED) return;
    this.#socket.close();
    await once(this.#socket, "close");
  }

  #hear(data: WebSocket.RawData): void {
    if (!Buffer.isBuffer(data)) return;
    const frame = serverFrameSchema.parse(JSON.parse(data.toString("utf8")));
    this.onFrame(frame);
    if (frame.type !== "ack" && frame.type !== "reject") return;
    this.#answers.get(frame.n)?.(frame);
    this.#answers.delete(frame.n);
  }
}
