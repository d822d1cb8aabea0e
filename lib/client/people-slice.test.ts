import { expect, it } from "vitest";

import { companyChange } from "./people-slice";
import { aPerson, aRoom } from "./presence/testing/a-room";

const STATE = {
  hasCompany: false,
  isPeopleOpen: false,
  followedId: null,
  holds: new Map(),
  showPeople: () => undefined,
  follow: () => undefined,
  setHolds: () => undefined,
};
const SELF = aPerson("me", "p1");
const OTHER_TAB = aPerson("tab", "p1");
const ANA = aPerson("a", "p2");

it("somebody else is company, another page of oneself is not", () => {
  expect(companyChange(STATE, aRoom({ people: [SELF, OTHER_TAB] }))).toBeNull();
  expect(companyChange(STATE, aRoom({ people: [SELF, ANA] }))).toEqual({ hasCompany: true });
});

it("when the last one leaves, nobody is followed and no field is held any more", () => {
  const inCompany = { ...STATE, hasCompany: true, isPeopleOpen: true, followedId: "p2" };

  expect(companyChange(inCompany, aRoom({ people: [SELF, ANA] }))).toBeNull();
  expect(companyChange(inCompany, aRoom({ people: [SELF] }))).toEqual({
    hasCompany: false,
    isPeopleOpen: false,
    followedId: null,
    holds: new Map(),
  });
});
