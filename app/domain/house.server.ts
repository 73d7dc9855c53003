// The one file that knows every slice.
import { actionsSlice } from "./actions/slice.server";
import { agendasSlice } from "./agendas/slice.server";
import { answersSlice } from "./answers/slice.server";
import { bodiesSlice } from "./bodies/slice.server";
import { councilAccountsSlice } from "./council-accounts/slice.server";
import { decisionsSlice } from "./decisions/slice.server";
import { earlierDecisionsSlice } from "./earlier-decisions/slice.server";
import { fundingSlice } from "./funding/slice.server";
import { jurisdictionPagesSlice } from "./jurisdiction-pages/slice.server";
import { listsSlice } from "./lists/slice.server";
import { meetingPapersSlice } from "./meeting-papers/slice.server";
import { meetingsSlice } from "./meetings/slice.server";
import { messagesSlice } from "./messages/slice.server";
import { orientationSlice } from "./orientation/slice.server";
import { peopleSlice } from "./people/slice.server";
import { recommendationsSlice } from "./recommendations/slice.server";
import { retentionSlice } from "./retention/slice.server";
import { seatsSlice } from "./seats/slice.server";
import type { Slice } from "./slice";
import { takingPartSlice } from "./taking-part/slice.server";
import { termsSlice } from "./terms/slice.server";
import { witnessesSlice } from "./witnesses/slice.server";

export const slices: readonly Slice[] = [
  peopleSlice,
  bodiesSlice,
  takingPartSlice,
  seatsSlice,
  jurisdictionPagesSlice,
  termsSlice,
  recommendationsSlice,
  earlierDecisionsSlice,
  decisionsSlice,
  councilAccountsSlice,
  fundingSlice,
  meetingsSlice,
  answersSlice,
  agendasSlice,
  meetingPapersSlice,
  actionsSlice,
  orientationSlice,
  listsSlice,
  messagesSlice,
  witnessesSlice,
  retentionSlice,
];
