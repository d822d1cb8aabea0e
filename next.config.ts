import type { NextConfig } from "next";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  /** `npm run check` looks at types, in the tests too; a build is for whoever wants to start. */
  typescript: { ignoreBuildErrors: true },
  /** They load native or wasm files beside themselves, or start threads, which a bundle breaks. */
  serverExternalPackages: [
    "@libsql/client",
    "@prisma/adapter-libsql",
    "@prisma/client",
    "@prisma/schema-engine-wasm",
    "libsql",
    "pino",
    "piscina",
  ],
};

export default config;
