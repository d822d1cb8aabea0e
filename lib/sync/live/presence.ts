import * as z from "zod/mini";

import { idSchema } from "@/lib/model/fields";

import { roleSchema } from "@/lib/sync/role";

/** Far beyond any board; keeps numbers from overflowing whatever draws them. */
const PLACE_MAX = 1_000_000;
const placeSchema = z.number().check(z.minimum(-PLACE_MAX), z.maximum(PLACE_MAX));
const zoomSchema = z.number().check(z.minimum(0.01), z.maximum(100));
const fieldSchema = z.string().check(z.regex(/^[A-Za-z][A-Za-z.]{0,59}$/));
const pointSchema = z.strictObject({ x: placeSchema, y: placeSchema });

const SELECTED_MAX = 50;
const DRAGGED_MAX = 50;

export const SCREENS = [
  "board",
  "outline",
  "worklist",
  "compare",
  "workshop",
  "history",
  "report",
] as const;

/**
 * Where somebody is and what they are at: told whole each time, because any of these may get lost.
 * What is left out is not so. It says nothing of who: that is the server's to say.
 */
export const presenceSchema = z.strictObject({
  screen: z.optional(z.enum(SCREENS)),
  /** Of the pointer, in the coordinates of the board. */
  cursor: z.optional(pointSchema),
  /** The part of the board they look at, for whoever follows: its middle, and how large it is drawn. */
  view: z.optional(z.strictObject({ x: placeSchema, y: placeSchema, zoom: zoomSchema })),
  selection: z.optional(z.array(idSchema).check(z.maxLength(SELECTED_MAX))),
  /** The field that they are typing in: others see it held. */
  editing: z.optional(z.strictObject({ id: idSchema, field: fieldSchema })),
  /** Cards on their way, and where each would lie now. */
  drag: z.optional(
    z
      .array(z.strictObject({ id: idSchema, x: placeSchema, y: placeSchema }))
      .check(z.maxLength(DRAGGED_MAX)),
  ),
});
export type Presence = z.infer<typeof presenceSchema>;

/** How many colours there are for people; the screen decides what each looks like. */
export const PERSON_COLORS = 12;

/** An open page of somebody, as the server tells it to the others. */
export const personSchema = z.strictObject({
  /** Of this page while it is connected. */
  id: z.string().check(z.maxLength(32)),
  /** The same for all pages of one browser in this model, and for what they wrote. */
  personId: z.string().check(z.maxLength(32)),
  /** The name that they gave; null: show "Guest" and the number. */
  name: z.nullable(z.string()),
  number: z.int().check(z.positive()),
  color: z.int().check(z.minimum(0), z.maximum(PERSON_COLORS - 1)),
  role: roleSchema,
  /** No sign of them for a while: they fade. */
  idle: z.boolean(),
});
export type Person = z.infer<typeof personSchema>;

/** Where the page with this id is now. */
export const placedSchema = z.tuple([z.string().check(z.maxLength(32)), presenceSchema]);
export type Placed = z.infer<typeof placedSchema>;
