import { describe, expect, it } from "vitest";

import { newSecret } from "@/lib/server/access/tokens";
import { readSessionTokens, sessionCookie } from "@/lib/server/http/session-cookie";

const token = newSecret();

describe("the cookie of a session", () => {
  it("over https is bound to the very host", () => {
    expect(sessionCookie(token, { isHttps: true, isGuest: false })).toBe(
      `__Host-parapet=${token}; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=34560000`,
    );
    expect(sessionCookie(token, { isHttps: true, isGuest: true })).toBe(
      `__Host-parapet-guest=${token}; Path=/; HttpOnly; SameSite=Lax; Secure`,
    );
  });

  it("is found among others, and only under the name of its scheme", () => {
    const header = `theme=dark; parapet=${token}; x=parapet`;

    expect(readSessionTokens(header, false)).toEqual({ own: token, guest: null });
    expect(readSessionTokens(header, true)).toEqual({ own: null, guest: null });
    expect(readSessionTokens(`__Host-parapet-guest=${token}`, true)).toEqual({
      own: null,
      guest: token,
    });
  });

  it.each([
    null,
    "",
    "parapet",
    "parapet=",
    "parapet=short",
    `parapet=${token}x`,
    `xparapet=${token}`,
  ])("is not seen in %j", (header) => {
    expect(readSessionTokens(header, false)).toEqual({ own: null, guest: null });
  });
});
