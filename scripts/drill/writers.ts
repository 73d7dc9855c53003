// Writing clients: each signs in, and goes on sending forms until it is told to stop or the server is gone.
import { setTimeout as pause } from "node:timers/promises";
import { type Act, endOf, kinds as everyKind, type Kind, prepareAct, type Subjects } from "./acts";
import type { Chance } from "./chance";
import { Unanswered, type Visitor, visitorOf } from "./visitor";

export type Writers = {
  visitors: Visitor[];
  /** Everything that was ever sent. */
  acts: Act[];
  /** Pages that were answered with a fault of ours. */
  troubles: string[];
  /** Writes until the promise it gives has been asked to end. */
  begin(): { stop(): Promise<void> };
};

type Writing = {
  origin: string;
  howMany: number;
  kinds: readonly Kind[];
  subjects: Subjects;
  chance: Chance;
};

/** Most acts are the secretariat's: it may do each of them. */
const parts = [
  "secretariat-analyst",
  "secretariat-analyst",
  "secretariat-finance-officer",
  "secretariat-analyst",
];

export async function writersAt({ origin, howMany, kinds, subjects, chance }: Writing): Promise<Writers> {
  const acts: Act[] = [];
  const troubles: string[] = [];
  const visitors = Array.from({ length: howMany }, () => visitorOf(origin));
  for (const [index, visitor] of visitors.entries())
    await visitor.enterAs(parts[index % parts.length] ?? "secretariat-analyst");

  async function writeOnce(visitor: Visitor): Promise<void> {
    const kind = chance.one(kinds);
    const act = await prepareAct(visitor, kind, { subjects, chance });
    if (!act) return;
    acts.push(act);
    const answer = await visitor.send(act);
    act.ended = endOf(answer);
    act.answeredAt = Date.now();
    act.status = answer.status;
    if (act.ended === "failed") troubles.push(`${kind} was answered ${answer.status}`);
    if (answer.status === 429) await pause(1000);
  }

  return {
    visitors,
    acts,
    troubles,
    begin() {
      let goesOn = true;
      const all = visitors.map(async (visitor) => {
        while (goesOn) {
          await writeOnce(visitor).catch((fault: unknown) => {
            if (!(fault instanceof Unanswered)) throw fault;
            return pause(20);
          });
        }
      });
      return {
        stop: async () => {
          goesOn = false;
          await Promise.all(all);
        },
      };
    },
  };
}

/** The same bytes again, as after a broken line: a form sent twice acts once. */
export async function sendAgain(act: Act): Promise<number> {
  const answer = await act.by.send(act);
  const end = endOf(answer);
  if (end === "acknowledged") act.ended = end;
  return answer.status;
}

export const acknowledged = (acts: readonly Act[]): Act[] =>
  acts.filter(({ ended }) => ended === "acknowledged");

/** How many of each kind were acknowledged, for the reader of the table. */
export const saidByKind = (acts: readonly Act[]): string =>
  everyKind
    .map((kind) => `${kind} ${acknowledged(acts).filter((act) => act.kind === kind).length}`)
    .join(", ");
