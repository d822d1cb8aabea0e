import { expect, it, vi } from "vitest";

import { createCardDetail } from "./card-detail";

it("draws every card whole until the board is large", () => {
  const detail = createCardDetail();
  expect(detail.isWhole("A1")).toBe(true);

  detail.setAll(false);

  expect(detail.isWhole("A1")).toBe(false);
});

it("draws none whole of a board that is large from the first", () => {
  const detail = createCardDetail({ isAll: false });

  expect(detail.isWhole("A1")).toBe(false);
});

it("draws what is wanted in steps, the first first, and takes away what is not last", () => {
  const detail = createCardDetail();
  detail.setAll(false);
  detail.approach(new Set(["old"]), 9);
  const wanted = new Set(["A1", "A2", "A3"]);
  const whole = () => ["A1", "A2", "A3", "old"].filter((id) => detail.isWhole(id));

  expect(detail.approach(wanted, 2)).toBe(false);
  expect(whole()).toEqual(["A1", "A2", "old"]);
  expect(detail.approach(wanted, 2)).toBe(true);
  expect(whole()).toEqual(["A1", "A2", "A3"]);
});

it("tells when something changes, and only then", () => {
  const detail = createCardDetail();
  const listener = vi.fn();
  const stop = detail.subscribe(listener);

  detail.setAll(true);
  expect(listener).not.toHaveBeenCalled();
  detail.setAll(false);
  detail.approach(new Set(["A1"]), 5);
  detail.approach(new Set(["A1"]), 5);
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  detail.setAll(true);
  expect(listener).toHaveBeenCalledTimes(2);
});
