// What becomes of some requests of the demonstration: one is amended, one deferred, one approved without the money for it.
import type { Id } from "../../actor";
import { startAmendment } from "../../funding/commands/amending.server";
import { submitRequest } from "../../funding/commands/submitting.server";
import { chairIn } from "../deciding.server";
import type { World } from "../make.server";
import { budgetIt, describeIt, forward, forwarded, type Given, submitted } from "./asking.server";
import { approveByAll, deferByAll } from "./deciding.server";
import { glossary, survey } from "./texts";

/** F-9: a little money in addition, and a sum moved between two lines. */
export function amended(world: World, request: Id): void {
  const chair = chairIn(world, "CCSWG");
  const title = { en: "Two more tests with readers", fr: "Deux autres essais auprès de lecteurs" };
  const id = startAmendment(chair, request, { title: title.en });
  describeIt(world, id, { texts: { title }, supplier: "Écho Conseil inc." });
  budgetIt(world, id, {
    lines: { travel: 120_000 },
    moves: [{ from: "translation", to: "event", cents: 80_000 }],
  });
  submitRequest(chair, id);
  forward(world, id);
  approveByAll(world, id);
}

/** until the group says more. */
export function deferredByBoth(world: World): void {
  const given: Given = {
    ...{ texts: { ...glossary, title: kit }, supplier: "", due: 70 },
    lines: { "professional-services": 1_560_000, translation: 320_000, event: 275_050 },
  };
  deferByAll(world, forwarded(world, given));
}

/** F-7: approved by both, and nothing is committed while the accounts lack the sum. */
export function unfunded(world: World): void {
  const id = submitted(world, {
    ...{ texts: survey, supplier: "", due: 120 },
    lines: { "professional-services": 168_000_000, translation: 9_500_000, taxes: 22_500_000 },
  });
  forward(world, id, {
    en: "The form, the sums and the fiscal year are in order. Neither account holds half of the sum today.",
    fr: "La forme, les sommes et l’exercice sont en ordre. Aucun des deux comptes ne contient la moitié de la somme aujourd’hui.",
  });
  approveByAll(world, id);
}

const kit = {
  en: "A kit for forms that anybody can read",
  fr: "Une trousse pour des formulaires que chacun peut lire",
};
