// Co-chair is a role on a seat (B-9): organizations named as co-chairs are matched to their seats, never counted twice.
import { fold } from "./fold";
import { levelOf } from "./governments";
import { organizationsIn } from "./organizations";
import { founding, inOrder, type Read, sentencesOf } from "./reading";
import type { OrganizationKnown } from "./recognised";
import type { ProposedSeat } from "./seats";

const namesCoChairs = new RegExp(
  [
    "\\bco-?\\s?chaired (?:jointly )?by\\b",
    "\\bchaired (?:jointly )?by\\b",
    "\\bco-?\\s?chairs?(?: of [^.]{1,80}?)? (?:are|is|will be|shall be|come from)\\b(?! (?:responsible|expected|to |charged))",
    "\\bco-?\\s?chairs?\\s*:",
    "\\b(?:serves?|acts?|named|designated|appointed)(?: jointly)? as (?:the )?co-?\\s?chairs?\\b",
    "\\bco-?presid\\S* (?:conjointement )?par\\b",
    "\\bpresidee? (?:conjointement )?par\\b",
    "\\bco-?president\\S*(?: du [^.]{1,80}?)? (?:sont|est|seront|sera|proviennent)\\b(?! (?:charg|respons|tenu|invit))",
    "\\bco-?president\\S*\\s*:",
    "\\b(?:comme|titre de|role de|nommes?) co-?president",
    "\\bco-?presidence\\b[^.]{0,60}\\b(?:assuree?|confiee?|revient|par)\\b",
    "\\bassur\\S* (?:conjointement )?la co-?presidence",
    "\\bco-?\\s?chair(?:ing)? the\\b",
  ].join("|"),
);
const longestEntry = 10;

type Named = { read: Read; organization: OrganizationKnown | null; sentence: string };

/** Sentences that name co-chairs; in the section itself a short entry with an organization does so too. */
function sentencesNaming(reads: Read[]): { read: Read; sentence: string }[] {
  return inOrder(reads, ["co-chairs", "membership"]).flatMap((read) => {
    const sentences = sentencesOf(read.passage).filter((sentence) => namesCoChairs.test(fold(sentence)));
    const isEntry = read.section === "co-chairs" && read.passage.split(/\s+/).length <= longestEntry;
    const spoken = sentences.length === 0 && isEntry ? [read.passage] : sentences;
    return spoken.map((sentence) => ({ read, sentence }));
  });
}

function coChairsNamed(reads: Read[]): Named[] {
  return sentencesNaming(reads).flatMap(({ read, sentence }): Named[] => {
    const met = organizationsIn(sentence);
    if (met.length === 0) return [{ read, sentence, organization: null }];
    return met.map(({ organization }) => ({ read, sentence, organization }));
  });
}

function seatFor({ read, organization }: Named): ProposedSeat | null {
  const level = organization ? levelOf(organization.jurisdiction) : null;
  if (!organization || !level || read.section !== "co-chairs") return null;
  const { name, jurisdiction } = organization;
  const value = {
    level,
    jurisdiction,
    organization: { ...name },
    coChair: true,
    nominatedBy: jurisdiction,
    number: "stated" as const,
  };
  return { kind: "seat", value, ...founding(read) };
}

const isNamedBy = (seat: ProposedSeat, { organization, sentence }: Named): boolean => {
  const { en, fr } = seat.value.organization;
  if (organization)
    return organization.name.en === en && organization.jurisdiction === seat.value.jurisdiction;
  const folded = fold(sentence);
  return (
    seat.value.number === "stated" && [en, fr].some((name) => name.length > 3 && folded.includes(fold(name)))
  );
};

/** The seats with the co-chair role set on those named, and a seat for a co-chair no list of members has. */
export function withCoChairs(seats: ProposedSeat[], reads: Read[]): ProposedSeat[] {
  const all = seats.map((seat) => ({ ...seat, value: { ...seat.value } }));
  for (const named of coChairsNamed(reads)) {
    const matching = all.filter((one) => isNamedBy(one, named));
    const missing = matching.length === 0 ? seatFor(named) : null;
    if (missing) all.push(missing);
    const alreadySet = matching.some(({ value }) => value.coChair);
    if (matching[0] && !alreadySet) matching[0].value.coChair = true;
  }
  return all;
}
