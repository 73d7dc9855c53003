import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { CheckAnswers } from "./check-answers";

const words = catalogue(
  {
    nameEn: "Name, in English",
    nameFr: "Name, in French",
    acronym: "Acronym",
    createdOn: "Created on",
    day: "February 12, 2018",
    priority: "Priority it serves",
  },
  {
    nameEn: "Nom, en anglais",
    nameFr: "Nom, en français",
    acronym: "Sigle",
    createdOn: "Créé le",
    day: "12 février 2018",
    priority: "Priorité visée",
  },
);

export const examples: Example[] = [
  {
    name: { en: "Before a long form is sent", fr: "Avant l’envoi d’un long formulaire" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <CheckAnswers
            form="example-body"
            answers={[
              {
                name: "nameEn",
                label: say.nameEn,
                typed: "Client-Centric Service Working Group",
                lang: "en",
              },
              {
                name: "nameFr",
                label: say.nameFr,
                typed: "Groupe de travail sur les services axés sur les clients",
                lang: "fr",
              },
              { name: "acronymEn", label: say.acronym, typed: "CCSWG", lang: "en" },
              { name: "createdOn", label: say.createdOn, typed: say.day },
              { name: "priorityEn", label: say.priority, typed: "" },
            ]}
          />
        )}
      </Said>
    ),
  },
];
