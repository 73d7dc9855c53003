import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { Changed } from "./changed";

const words = catalogue(
  {
    by: "A colleague changed this at 10:12.",
    name: "Name",
    theirs: "Members of the West",
    yours: "Western members",
  },
  {
    by: "Un ou une collègue l’a modifié à 10\u00a0h\u00a012.",
    name: "Nom",
    theirs: "Membres de l’Ouest",
    yours: "Les membres de l’Ouest",
  },
);

export const examples: Example[] = [
  {
    name: { en: "Changed meanwhile, both texts", fr: "Modifié entre-temps, les deux textes" },
    render: () => (
      <Said words={words}>
        {(say) => {
          const form = {
            action: "#changed",
            key: "",
            errors: [],
            values: { name: [say.yours] },
            changed: { sentence: say.by, fields: [{ name: "name", theirs: say.theirs }] },
          };
          return <Changed form={form} labels={{ name: say.name }} />;
        }}
      </Said>
    ),
  },
];
