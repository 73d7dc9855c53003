import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { Status } from "../status/status";
import { TaskList } from "./task-list";

const words = catalogue(
  {
    purpose: "Purpose and results",
    complete: "Complete",
    scope: "Scope of work",
    missing: "Two parts missing: acceptance, languages",
    signatures: "Signatures",
    locked: "Opens when the rest is complete",
  },
  {
    purpose: "But et résultats",
    complete: "Complet",
    scope: "Portée des travaux",
    missing: "Il manque deux parties\u00a0: acceptation, langues",
    signatures: "Signatures",
    locked: "S’ouvre quand le reste est complet",
  },
);

export const examples: Example[] = [
  {
    name: { en: "What is complete, what lacks", fr: "Ce qui est complet, ce qui manque" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <TaskList
            tasks={[
              {
                key: "purpose",
                label: say.purpose,
                href: "#purpose",
                status: <Status tone="ok">{say.complete}</Status>,
              },
              {
                key: "scope",
                label: say.scope,
                href: "#scope",
                status: <Status tone="wait">{say.missing}</Status>,
              },
              { key: "sign", label: say.signatures, status: <Status mark="lock">{say.locked}</Status> },
            ]}
          />
        )}
      </Said>
    ),
  },
];
