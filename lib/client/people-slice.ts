import type { ReactNode } from "react";
import type { StoreApi } from "zustand/vanilla";

import type { PresenceState } from "./live/presence-feed";
import type { ModelState } from "./model-state";

export type NoteProps = {
  /** Of what the field is described by. */
  readonly id: string;
  /** It stands over what comes below the field. */
  readonly isOver: boolean;
};

/** That somebody else types in a field. */
export type FieldHold = {
  readonly color: number;
  /** Says who it is, and offers to take the field over. */
  readonly renderNote: (props: NoteProps) => ReactNode;
  /** Nobody else may type there, until they say that they want to all the same. */
  readonly isLocked: boolean;
};

/** What this page does about the others; who they are and where is told twenty times a second. */
export type PeopleSlice = {
  /** Somebody else has the model open: what shows people is loaded. */
  readonly hasCompany: boolean;
  readonly isPeopleOpen: boolean;
  /** The person whose screen and view this page shows. */
  readonly followedId: string | null;
  /** Fields in which others type, by `fieldKey`. */
  readonly holds: ReadonlyMap<string, FieldHold>;
  readonly showPeople: (isOpen: boolean) => void;
  readonly follow: (personId: string | null) => void;
  readonly setHolds: (holds: ReadonlyMap<string, FieldHold>) => void;
};

const ALONE = { hasCompany: false, isPeopleOpen: false, followedId: null, holds: new Map() };

export function createPeopleSlice(set: StoreApi<ModelState>["setState"]): PeopleSlice {
  return {
    ...ALONE,
    showPeople: (isPeopleOpen) => set({ isPeopleOpen }),
    follow: (followedId) => set({ followedId }),
    setHolds: (holds) => set({ holds }),
  };
}

/** What changes in a model when somebody comes to be with this person, or the last one leaves. */
export function companyChange(
  state: PeopleSlice,
  { people, me }: PresenceState,
): Partial<PeopleSlice> | null {
  const hasCompany = [...people.values()].some(({ personId }) => personId !== me?.personId);
  if (hasCompany === state.hasCompany) return null;
  return hasCompany ? { hasCompany } : ALONE;
}

/** How a field of a record is known among those in which somebody types. */
export function fieldKey(id: string, field: string): string {
  return `${id} ${field}`;
}
