// @ts-check
// Not in TypeScript: to read that, Next would load a compiler of 30 MB into the running server.

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  experimental: {
    // Fewer and larger chunks: small ones compress worse and repeat what several of them need.
    turbopackChunking: { minChunkSize: 200_000 },
  },
  /** Words come to the browser parsed, see `compileMessages`; without the parser a page is 9 kB lighter. */
  turbopack: {
    resolveAlias: {
      "use-intl/format-message": "use-intl/format-message/format-only",
      "d3-color": "./lib/tooling/no-colors.mjs",
    },
    rules: {
      "**/@xyflow/react/dist/esm/index.js": {
        condition: "browser",
        loaders: ["./lib/tooling/lean-react-flow.cjs"],
      },
      "**/zod/v4/mini/external.js": {
        // While developing, a name that nobody used before would be missing.
        condition: { all: ["browser", "production"] },
        loaders: ["./lib/tooling/zod-in-one.cjs"],
      },
    },
  },
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
