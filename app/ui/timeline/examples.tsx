import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { Timeline } from "./timeline";

const words = catalogue(
  {
    late: "Late paper received from Service Alberta.",
    lateDay: "June 4, 2026",
    asked: "Ontario asked to discuss, in PSCIOC.",
    askedDay: "May 26, 2026",
    who: "The member for Ontario, Chief Information Officer",
  },
  {
    late: "Document tardif reçu de Service Alberta.",
    lateDay: "4 juin 2026",
    asked: "L’Ontario a demandé un débat, au CDPISP.",
    askedDay: "26 mai 2026",
    who: "Le membre de l’Ontario, dirigeant principal de l’information",
  },
);

export const examples: Example[] = [
  {
    name: { en: "What happened, when, by whom", fr: "Ce qui est arrivé, quand, par qui" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <Timeline
            events={[
              { key: "late", when: { text: say.lateDay, iso: "2026-06-04" }, text: say.late },
              {
                key: "asked",
                when: { text: say.askedDay, iso: "2026-05-26" },
                text: say.asked,
                who: say.who,
              },
            ]}
          />
        )}
      </Said>
    ),
  },
];
