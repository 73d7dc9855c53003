/** One cookie of a request; a doubled name counts as absent. */
export function cookieOf(request: Request, name: string): string | null {
  const found = (request.headers.get("Cookie") ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A Set-Cookie line; `seconds` 0 removes the cookie. */
export function cookieLine(name: string, value: string, kind: { secure: boolean; seconds: number }): string {
  const parts = [`${name}=${value}`, "Path=/", "HttpOnly", "SameSite=Lax", `Max-Age=${kind.seconds}`];
  return (kind.secure ? [...parts, "Secure"] : parts).join("; ");
}
