// A recommendation at each point of its route that the grid asks about.

import { storeFile } from "../../app/domain/papers/files.server";
import { fromPlain } from "../../app/domain/plain-text";
import { returnIncomplete } from "../../app/domain/recommendations/commands/checking.server";
import { startNextVersion } from "../../app/domain/recommendations/commands/drafting.server";
import { proposeEdit } from "../../app/domain/recommendations/commands/form-edits.server";
import { addPaper } from "../../app/domain/recommendations/commands/papers.server";
import {
  consultGroup,
  implementRecommendation,
  reportResult,
} from "../../app/domain/recommendations/commands/route.server";
import { approved } from "../support/deciding";
import type { TestHouse } from "../support/house";
import {
  aCompleteOne,
  anAgreedOne,
  aSubmittedOne,
  aWholeDraft,
  type Declares,
  decidedBy,
  deferred,
} from "../support/recommending";
import type { Samples } from "./samples";

const modified: Declares = {
  ...{ ...approved, outcome: "approved-with-modification" },
  wording: { en: "Ten services.", fr: "Dix services." },
};

export function recommendationSamples(house: TestHouse): Samples {
  const recDraft = aWholeDraft(house, "A draft");
  const bytes = Buffer.from("A study.");
  const stored = [storeFile(house.house.dataDirectory, { name: "study.txt", bytes })];
  addPaper(house.as("member"), recDraft, {
    ...{ title: { en: "The study", fr: "L’étude" }, language: "en", stored },
  });
  const recConsulted = aWholeDraft(house, "In consultation");
  consultGroup(house.as("chair"), recConsulted);
  const recIncomplete = aSubmittedOne(house, "Incomplete");
  const what = { en: "Add the study.", fr: "Ajoutez l’étude." };
  returnIncomplete(house.as("secretary"), recIncomplete, { parts: ["papers"], what });
  const recEdited = aSubmittedOne(house, "With an edit of form");
  proposeEdit(
    house.as("secretary"),
    { version: recEdited, part: "wording", language: "en" },
    fromPlain("What the group says of the wording: twelve services by 2027."),
  );
  const recApproved = aCompleteOne(house, "Approved");
  decidedBy(house, recApproved, { PSSDC: approved, PSCIOC: approved });
  const recImplemented = aCompleteOne(house, "In implementation");
  decidedBy(house, recImplemented, { PSSDC: approved, PSCIOC: approved });
  implementRecommendation(house.as("chair"), recImplemented);
  const recReported = aCompleteOne(house, "With its result");
  decidedBy(house, recReported, { PSSDC: approved, PSCIOC: approved });
  implementRecommendation(house.as("chair"), recReported);
  reportResult(house.as("chair"), recReported, { en: "It is in use.", fr: "C’est en usage." });
  const recBack = aCompleteOne(house, "Deferred");
  decidedBy(house, recBack, { PSSDC: approved, PSCIOC: deferred });
  // both approved, in different words.
  const recDiverging = aCompleteOne(house, "In two wordings");
  decidedBy(house, recDiverging, { PSSDC: modified, PSCIOC: approved });
  const recDeferred = aCompleteOne(house, "Deferred too");
  decidedBy(house, recDeferred, { PSSDC: deferred, PSCIOC: deferred });
  return {
    recReported,
    ...{ recDraft, recConsulted, recIncomplete, recEdited, recApproved, recImplemented, recDeferred },
    recAgreed: anAgreedOne(house, "Agreed"),
    recSubmitted: aSubmittedOne(house, "Submitted"),
    recComplete: aCompleteOne(house, "Complete"),
    recNext: startNextVersion(house.as("member"), recBack),
    diverging: house.one(
      "select d.id from proceeding d join body b on b.id = d.body_id where d.matter_id = ? and b.acronym_en = 'PSSDC'",
      recDiverging,
    ),
    paper: house.one("select id from recommendation_paper where version_id = ?", recDraft),
    reason: house.one(
      `select x.id from decision x join proceeding d on d.id = x.proceeding_id
       where d.matter_id = ? and x.outcome = 'deferred'`,
      recBack,
    ),
  };
}
