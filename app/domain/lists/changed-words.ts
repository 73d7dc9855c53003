import { catalogue } from "../bilingual";

export const changedWords = catalogue(
  {
    nameEn: "Name, English",
    nameFr: "Name, French",
    take: "Lists taken, how many",
    levels: "Levels",
    jurisdictions: "Jurisdictions",
    plus: "People added by name, how many",
    minus: "People left out by name, how many",
  },
  {
    nameEn: "Nom en anglais",
    nameFr: "Nom en français",
    take: "Nombre de listes reprises",
    levels: "Ordres de gouvernement",
    jurisdictions: "Administrations",
    plus: "Nombre de personnes ajoutées par leur nom",
    minus: "Nombre de personnes exclues par leur nom",
  },
);
