import { OWN_SESSION_SECONDS } from "@/lib/server/access/sessions";
import { isSecret } from "@/lib/server/access/tokens";

type CookieOptions = {
  readonly isHttps: boolean;
  /** Gone when the browser closes, and beside the cookie of the machine's owner, not in its place. */
  readonly isGuest: boolean;
};

/** A cookie that names a device session; the prefix makes browsers keep it to this very host. */
function cookieName({ isHttps, isGuest }: CookieOptions): string {
  return `${isHttps ? "__Host-" : ""}parapet${isGuest ? "-guest" : ""}`;
}

/** The `Set-Cookie` of a session. */
export function sessionCookie(token: string, options: CookieOptions): string {
  return [
    `${cookieName(options)}=${token}`,
    "Path=/",
    "HttpOnly",
    "SameSite=Lax",
    ...(options.isHttps ? ["Secure"] : []),
    ...(options.isGuest ? [] : [`Max-Age=${String(OWN_SESSION_SECONDS)}`]),
  ].join("; ");
}

/** The tokens of the sessions that this browser has: the machine's own, a guest's, or both. */
export function readSessionTokens(
  cookieHeader: string | null,
  isHttps: boolean,
): { readonly own: string | null; readonly guest: string | null } {
  const cookies = new Map(
    (cookieHeader ?? "").split(";").map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return [name.trim(), value.join("=").trim()] as const;
    }),
  );
  const read = (isGuest: boolean): string | null => {
    const token = cookies.get(cookieName({ isHttps, isGuest }));
    return token !== undefined && isSecret(token) ? token : null;
  };
  return { own: read(false), guest: read(true) };
}
