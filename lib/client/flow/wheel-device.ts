export type WheelDevice = "mouse" | "trackpad";

/** What is read of a wheel event; `wheelDeltaY` is there in Chromium and Safari. */
export type WheelTurn = {
  readonly deltaX: number;
  readonly deltaY: number;
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly wheelDeltaY?: number;
};

const NOTCH = 120;
/** Browsers say the way of fingers three times over. */
const FINGERS = 3;

/**
 * Whether a mouse wheel or fingers on a trackpad made this event, which no browser says: a wheel
 * goes in notches, up and down alone. Where that leaves it open, the same as before.
 */
export function wheelDevice(turn: WheelTurn, before: WheelDevice): WheelDevice {
  const { deltaX, deltaY, deltaMode, ctrlKey, wheelDeltaY } = turn;
  // Pinching is told as a wheel with Ctrl held.
  if (ctrlKey) return before;
  if (deltaMode !== 0) return "mouse";
  if (deltaX !== 0) return "trackpad";
  if (wheelDeltaY === undefined || wheelDeltaY === 0) {
    return Number.isInteger(deltaY) ? before : "trackpad";
  }
  if (wheelDeltaY === -FINGERS * deltaY) return "trackpad";
  return wheelDeltaY % NOTCH === 0 ? "mouse" : before;
}
