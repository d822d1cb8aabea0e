import { networkInterfaces } from "node:os";

type Listening = {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | null;
};

/** The lines that tell the person at the terminal where to point a browser. */
export function listeningLines({ host, port, publicUrl }: Listening): string[] {
  const here = `Parapet is listening on ${publicUrl ?? `http://${shownHost(host)}:${port}`}`;
  const others = isEveryAddress(host) ? networkAddresses() : [];
  return [here, ...others.map((each) => `Others on this network can use http://${each}:${port}`)];
}

function shownHost(host: string): string {
  if (isEveryAddress(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function isEveryAddress(host: string): boolean {
  return host === "0.0.0.0" || host === "::";
}

function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === "IPv4" && !address.internal)
    .map((address) => address.address);
}
