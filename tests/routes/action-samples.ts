// Actions of the group: one of Service Alberta that waits, one begun, done and cancelled, one of all, one in camera.
import { cancelAction } from "../../app/domain/actions/commands/keeping.server";
import { beginAction } from "../../app/domain/actions/commands/reporting.server";
import { actionOf, anAction, ofKind, says } from "../support/action";
import { anAgenda, anItem } from "../support/agenda";
import type { TestHouse } from "../support/house";
import { leaveAllDue } from "./agenda-samples";
import type { Samples } from "./samples";

const named = (en: string, fr: string) => ({ textEn: en, textFr: fr });

export function actionSamples(house: TestHouse): Samples {
  const begun = anAction(
    house,
    named("Ask three counters for figures", "Demander des chiffres à trois comptoirs"),
  );
  beginAction(house.as("member"), begun);
  const actionDone = anAction(house, named("Return the survey", "Retourner le sondage"));
  says(house, "member", actionDone);
  const actionCancelled = anAction(house, named("Book the room", "Réserver la salle"));
  cancelAction(house.as("chair"), actionCancelled, { why: "The meeting is held by telephone." });
  const ofAll = anAction(house, {
    ...{ ...ofKind(house, "jurisdictions"), ...named("Confirm the figures", "Confirmer les chiffres") },
  });
  const meeting = anAgenda(house, house.ahead("2026-10-22"));
  leaveAllDue(house, meeting);
  const item = anItem(house, meeting, {
    section: "in-camera",
    ...{ titleEn: "A vacancy", titleFr: "Une vacance" },
  });
  const inCameraAction = anAction(house, {
    ...{ ...named("Speak to the candidate", "Parler à la candidate"), origin: `agenda-item.${item}` },
  });
  if (!actionOf(house, inCameraAction).inCamera) throw new Error("What comes of an item in camera stays so");
  return { action: anAction(house), begun, actionDone, actionCancelled, ofAll, inCameraAction };
}
