import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { TextField } from "../form/text-fields";
import { Confirm } from "./confirm";

const words = catalogue(
  {
    question: "Withdraw recommendation REC-2026-004?",
    first: "Both councils are told at once, each member in their language.",
    second: "Positions already taken stay in the history and count for nothing.",
    reason: "Reason",
    submit: "Withdraw it",
  },
  {
    question: "Retirer la recommandation REC-2026-004?",
    first: "Les deux conseils en sont avisés aussitôt, chaque membre dans sa langue.",
    second: "Les positions déjà prises restent dans l’historique et ne comptent plus.",
    reason: "Raison",
    submit: "La retirer",
  },
);

export const examples: Example[] = [
  {
    name: { en: "Asked once more", fr: "Demandé une fois de plus" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <Confirm
            question={say.question}
            consequences={[say.first, say.second]}
            form={{ action: "#withdraw", key: "k2", values: {}, errors: [] }}
            id="example-confirm"
            submit={say.submit}
            cancel="#matter"
            grave
          >
            <TextField name="reason" label={say.reason} />
          </Confirm>
        )}
      </Said>
    ),
  },
];
