import type { Actor } from "../actor";

/** F-6: the councils pool their money: whoever sits in one of them, or works for who does, sees the accounts of all. */
export const audiencesOfMoney = ["secretariat", "councils"] as const;
export const seesMoney = ({ keys }: Pick<Actor, "keys">): boolean =>
  audiencesOfMoney.some((key) => keys.includes(key));
