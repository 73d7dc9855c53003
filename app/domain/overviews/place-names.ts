// What every address of the site map is called; the compiler refuses one without a name in both languages.
import type { PlaceName } from "../../site-map";
import { catalogue } from "../bilingual";
import { accountPlaces } from "./place-names/account";
import { actionPlaceNames } from "./place-names/actions";
import { agendaPlaceNames } from "./place-names/agendas";
import { bodyPlaces } from "./place-names/bodies";
import { councilAccountPlaceNames } from "./place-names/council-accounts";
import { decisionPlaceNames } from "./place-names/decisions";
import { earlierPlaceNames } from "./place-names/earlier-decisions";
import { fundingPlaceNames } from "./place-names/funding";
import { keepingPlaces } from "./place-names/keeping";
import { listPlaces } from "./place-names/lists";
import { meetingPaperPlaceNames } from "./place-names/meeting-papers";
import { meetingPlaceNames } from "./place-names/meetings";
import { peoplePlaces } from "./place-names/people";
import { recommendationPlaceNames } from "./place-names/recommendations";
import { workspacePlaces } from "./place-names/workspace";

export const placeNames = catalogue<Record<PlaceName, string>>(
  {
    ...workspacePlaces.en,
    ...accountPlaces.en,
    ...peoplePlaces.en,
    ...bodyPlaces.en,
    ...listPlaces.en,
    ...recommendationPlaceNames.en,
    ...decisionPlaceNames.en,
    ...earlierPlaceNames.en,
    ...councilAccountPlaceNames.en,
    ...fundingPlaceNames.en,
    ...meetingPlaceNames.en,
    ...agendaPlaceNames.en,
    ...meetingPaperPlaceNames.en,
    ...actionPlaceNames.en,
    ...keepingPlaces.en,
  },
  {
    ...workspacePlaces.fr,
    ...accountPlaces.fr,
    ...peoplePlaces.fr,
    ...bodyPlaces.fr,
    ...listPlaces.fr,
    ...recommendationPlaceNames.fr,
    ...decisionPlaceNames.fr,
    ...earlierPlaceNames.fr,
    ...councilAccountPlaceNames.fr,
    ...fundingPlaceNames.fr,
    ...meetingPlaceNames.fr,
    ...agendaPlaceNames.fr,
    ...meetingPaperPlaceNames.fr,
    ...actionPlaceNames.fr,
    ...keepingPlaces.fr,
  },
);
