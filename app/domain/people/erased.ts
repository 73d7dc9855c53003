// T-6: the card of a person whose details were erased keeps an address that leads nowhere (RFC 2606).
import type { Id } from "../actor";

const nowhere = "@erased.invalid";

export const erasedAddress = (person: Id): string => `erased-${person}${nowhere}`;
export const isErased = ({ email }: { email: string }): boolean => email.endsWith(nowhere);
/** The same as a condition on a person `p`. */
export const notErased = `p.email not like '%${nowhere}'`;
