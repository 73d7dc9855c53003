import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { Crumbs } from "./crumbs";

const words = catalogue(
  { label: "Example of a way back", bodies: "Bodies", group: "Client-Centric Service Working Group" },
  {
    label: "Exemple de chemin de retour",
    bodies: "Organismes",
    group: "Groupe de travail sur les services axés sur les clients",
  },
);

export const examples: Example[] = [
  {
    name: { en: "The way back", fr: "Le chemin de retour" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <Crumbs
            label={say.label}
            places={[
              { label: say.bodies, href: "#bodies" },
              { label: say.group, href: "#group" },
            ]}
          />
        )}
      </Said>
    ),
  },
];
