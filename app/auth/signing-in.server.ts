import type { House } from "../domain/house";
import { personBehind, type Typed } from "./passwords.server";
import { knock, letIn } from "./throttle.server";

/** T-d: who signs in, or how many seconds to wait before the next try; neither when the two do not go together. */
export async function signInWith(
  house: House,
  typed: Typed & { remoteAddress: string },
): Promise<{ person?: string; wait?: number }> {
  const { email, password, remoteAddress } = typed;
  if (!email.trim() || !password) return {};
  const tried = { account: email, remoteAddress, what: "password" } as const;
  const wait = knock(house, tried);
  if (wait > 0) return { wait };
  const person = await personBehind(house.db, { email, password });
  if (!person) return {};
  letIn(house, tried);
  return { person };
}
