// S-10, as statements ask it: what a seat `s` counts as on `:day`.
import { onTheDay, seatOwner } from "../sql.server";

/** What the jurisdiction of a seat `s` has stated for the body on the day. */
const statedFor = (what: string) => `(select t.${what} from taking_part t
  where t.body_id = s.body_id and t.jurisdiction_id = ${seatOwner} and t.state <> 'corrected'
    and ${onTheDay("t")})`;

/** A jurisdiction with a seat is a member, unless it has stated otherwise. */
export const qualityOfSeat = `coalesce(${statedFor("quality")}, 'member')`;

export const isMemberSeat = `${qualityOfSeat} = 'member'`;
