import * as z from "zod/mini";

/**
 * What can make a defense complex, and how many moving parts each counts as. A workshop can
 * recount it: the criteria are countable, the weights are a judgement of ours.
 *
 * @source criteria after Chaffee, "Plain Kubernetes Secrets are fine", 2022; weights our own
 */
export const COMPLEXITY_POINTS = {
  "networked-service": 2,
  "data-store": 1,
  "trust-path": 2,
  "cluster-agent": 1,
  "request-path": 1,
  consensus: 2,
  "manual-ritual": 1,
  "own-cryptography": 3,
  "closed-or-holed": 1,
  "first-time": 1,
  "second-service": 2,
  "no-patch-cadence": 2,
  "shared-root": 2,
  "unread-audit": 1,
} as const;

export type ComplexityTick = keyof typeof COMPLEXITY_POINTS;

export const complexityTickSchema = z.enum([
  "networked-service",
  "data-store",
  "trust-path",
  "cluster-agent",
  "request-path",
  "consensus",
  "manual-ritual",
  "own-cryptography",
  "closed-or-holed",
  "first-time",
  "second-service",
  "no-patch-cadence",
  "shared-root",
  "unread-audit",
]) satisfies z.ZodMiniType<ComplexityTick>;
