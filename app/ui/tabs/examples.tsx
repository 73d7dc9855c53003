import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { Tabs } from "./tabs";

const words = catalogue(
  { label: "Parts of the group", overview: "Overview", terms: "Terms of reference", meetings: "Meetings" },
  { label: "Parties du groupe", overview: "Aperçu", terms: "Cadre de référence", meetings: "Réunions" },
);

export const examples: Example[] = [
  {
    name: { en: "Tabs", fr: "Onglets" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <Tabs
            label={say.label}
            tabs={[
              { label: say.overview, href: "#overview", current: true },
              { label: say.terms, href: "#terms" },
              { label: say.meetings, href: "#meetings" },
            ]}
          />
        )}
      </Said>
    ),
  },
];
