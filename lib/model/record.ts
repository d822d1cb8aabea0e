import * as z from "zod/mini";

import { assetKind } from "./kinds/asset";
import { attackKind } from "./kinds/attack";
import { attackerKind } from "./kinds/attacker";
import { claimKind } from "./kinds/claim";
import { commentKind } from "./kinds/comment";
import { defenseKind } from "./kinds/defense";
import { effectKind } from "./kinds/effect";
import { failureKind } from "./kinds/failure";
import { frameKind } from "./kinds/frame";
import { groupKind } from "./kinds/group";
import { modelKind } from "./kinds/model";
import { noteKind } from "./kinds/note";
import { overrideKind } from "./kinds/override";
import { placeKind } from "./kinds/place";
import { planKind } from "./kinds/plan";
import { positionKind } from "./kinds/position";
import { requirementKind } from "./kinds/requirement";
import { signoffKind } from "./kinds/signoff";
import { stepKind } from "./kinds/step";

/** Every kind of record, by name. */
export const KINDS = {
  model: modelKind,
  asset: assetKind,
  place: placeKind,
  failure: failureKind,
  attacker: attackerKind,
  attack: attackKind,
  step: stepKind,
  defense: defenseKind,
  effect: effectKind,
  requirement: requirementKind,
  group: groupKind,
  plan: planKind,
  claim: claimKind,
  override: overrideKind,
  signoff: signoffKind,
  note: noteKind,
  frame: frameKind,
  comment: commentKind,
  position: positionKind,
} as const;

export const recordSchema = z.discriminatedUnion("kind", [
  modelKind.record,
  assetKind.record,
  placeKind.record,
  failureKind.record,
  attackerKind.record,
  attackKind.record,
  stepKind.record,
  defenseKind.record,
  effectKind.record,
  requirementKind.record,
  groupKind.record,
  planKind.record,
  claimKind.record,
  overrideKind.record,
  signoffKind.record,
  noteKind.record,
  frameKind.record,
  commentKind.record,
  positionKind.record,
]);

/** One record of a model, checked and normalised. Treat it as immutable. */
export type ModelRecord = z.infer<typeof recordSchema>;
export type Kind = ModelRecord["kind"];
export type RecordOf<K extends Kind> = Extract<ModelRecord, { kind: K }>;
/** A record as a file or a program may write it, before defaults and normalisation. */
export type RecordInput = z.input<typeof recordSchema>;

/** The letter that new ids of a kind begin with. */
export const ID_PREFIXES: Record<Exclude<Kind, "model">, string> = {
  asset: "S",
  place: "L",
  failure: "F",
  attacker: "T",
  attack: "A",
  step: "X",
  defense: "D",
  effect: "E",
  requirement: "R",
  group: "G",
  plan: "P",
  claim: "C",
  override: "O",
  signoff: "Y",
  note: "N",
  frame: "B",
  comment: "K",
  position: "Z",
};
