// S-5: a government or association answers in words what is asked of it, where no seat can take a nomination.
import { eq } from "drizzle-orm";
import { nominationRequest } from "../../../../db/schema";
import { addresses } from "../../../site-map";
import type { Id } from "../../actor";
import { say } from "../../bilingual";
import { bodyHead } from "../../bodies/queries.server";
import { type Asker, command } from "../../command.server";
import { chairsOf, secretariatOn } from "../chairs.server";
import { nominationAsked } from "../holders.server";
import { seatPolicies } from "../policy";
import { seatWords } from "../words";

/** Answers a request; returns the body it was made for. */
export function answerRequest(asker: Asker, id: Id, { answer }: { answer: string }): Id {
  return command(asker, {
    policy: seatPolicies.answer,
    find: (tx, actor) => {
      const asked = nominationAsked(tx, id);
      const head = asked && bodyHead(tx, actor, asked.body);
      return head && { body: head.id, nominatedBy: asked.ofId, asked, head };
    },
    run: ({ tx, house, subject: { asked, head }, now, today, record, notify }) => {
      tx.update(nominationRequest).set({ answeredAt: now, answer }).where(eq(nominationRequest.id, id)).run();
      const { en, fr } = seatWords;
      const link = addresses("body", { body: head.id });
      notify({
        notice: "answered",
        to: [...new Set([...chairsOf(tx, [head.id], today), ...secretariatOn(tx, today)])],
        subject: {
          en: en.answerSubject(say("en", asked.of), say("en", head.name)),
          fr: fr.answerSubject(say("fr", asked.of), say("fr", head.name)),
        },
        lines: [
          { en: en.answerLine(say("en", asked.of), answer), fr: fr.answerLine(say("fr", asked.of), answer) },
        ],
        link: { en: house.publicUrl + link.en, fr: house.publicUrl + link.fr },
        about: { kind: "body", id: head.id },
      });
      record(
        { kind: "body", id: head.id },
        { en: en.answered(say("en", asked.of)), fr: fr.answered(say("fr", asked.of)) },
        { after: { answer } },
      );
      return head.id;
    },
  });
}
