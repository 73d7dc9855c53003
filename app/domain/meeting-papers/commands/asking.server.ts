// M-6, L-4: a paper is asked for in the language it lacks, by a day; it waits in the secretariat's queue until it comes.
import { paperRequest } from "../../../../db/schema";
import type { Id } from "../../actor";
import { aboutAgenda } from "../../agendas/commands/finding.server";
import { sideOf } from "../../agendas/paper";
import { proposerNamed } from "../../agendas/proposer.server";
import { filled } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { longDate } from "../../format";
import { newId } from "../../id";
import { secretariatOn } from "../../seats/chairs.server";
import type { AskTyped } from "../forms";
import { linkToPaper } from "../link";
import { paperPolicies } from "../policy";
import { openRequests } from "../requests.server";
import { paperSaid } from "../said-words";
import { findPaper, lineIn, mustBe, said } from "./finding.server";

export function askForSide(asker: Asker, id: Id, { language, neededBy }: AskTyped): void {
  command(asker, {
    policy: paperPolicies.askForSide,
    find: findPaper(asker, id),
    run: ({ tx, actor, subject, now, today, house, record, notify }) => {
      const line = lineIn(subject);
      mustBe([
        ...(sideOf(line, language) === "ready" ? [{ field: "language", key: "otherSide" } as const] : []),
        ...(openRequests(tx, id).some((one) => one.language === language)
          ? [{ field: "language", key: "alreadyAsked" } as const]
          : []),
        ...(neededBy < today ? [{ field: "neededBy", key: "dayPast" } as const] : []),
      ]);
      tx.insert(paperRequest)
        .values({ id: newId(), paperId: id, language, askedBy: actor.person as Id, askedAt: now, neededBy })
        .run();
      const named = said((words) => (language === "en" ? words.inEnglish : words.inFrench));
      const [title, who] = [filled(line.title), proposerNamed(tx, actor.person)];
      record(aboutAgenda(subject.meeting), {
        en: paperSaid.en.recordAsked(title.en, named.en),
        fr: paperSaid.fr.recordAsked(title.fr, named.fr),
      });
      notify({
        notice: "asked",
        to: secretariatOn(tx, today).filter((person) => person !== actor.person),
        subject: {
          en: paperSaid.en.mailAsked(title.en, named.en),
          fr: paperSaid.fr.mailAsked(title.fr, named.fr),
        },
        lines: [
          {
            en: paperSaid.en.mailAskedLine(who.en, longDate("en", neededBy)),
            fr: paperSaid.fr.mailAskedLine(who.fr, longDate("fr", neededBy)),
          },
        ],
        link: linkToPaper(house.publicUrl, id),
        about: { kind: "meeting", id: subject.meeting.id },
      });
    },
  });
}
