// Ten codes to keep on paper: fifty bits each, in letters and digits that are not mistaken for each other.
import { randomInt } from "node:crypto";

const signs = "23456789abcdefghjkmnpqrstuvwxyz";
const howMany = 10;

const one = (): string => Array.from({ length: 10 }, () => signs[randomInt(signs.length)]).join("");

/** Written in two halves: `k7m2q-9xw4t`. */
const written = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

export const newRecoveryCodes = (): string[] => Array.from({ length: howMany }, () => written(one()));

/** As typed by hand: capitals, spaces and hyphens make no difference. */
export const plainCode = (typed: string): string => typed.toLowerCase().replace(/[^a-z0-9]/g, "");
