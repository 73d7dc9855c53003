// Who is told of an action: whoever is accountable for it on the day, and those who work for them.
import type { Db } from "../../../db/connection";
import type { Id } from "../actor";
import type { Day } from "../dates";
import { secretariatOn, servedBy } from "../seats/chairs.server";
import { type Action, answeringSeats } from "./action.server";

export const recipientsOf = (tx: Db, action: Action, today: Day): Id[] =>
  action.accountable === "secretariat"
    ? secretariatOn(tx, today)
    : [...new Set(answeringSeats(action).flatMap((seat) => servedBy(tx, seat, today)))];
