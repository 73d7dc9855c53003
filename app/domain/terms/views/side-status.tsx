import { Status, type Tone } from "../../../ui";
import { type Language, pick } from "../../bilingual";
import { dayOf } from "../../dates";
import { longDate } from "../../format";
import type { SideState } from "../../pairs/lifecycle";
import { sideStateWords } from "../../pairs/words";
import { versionWords } from "../page-words/version";
import type { SideStanding } from "../pages/sections.server";

const tones: Record<SideState, Tone> = {
  missing: "bad",
  requested: "wait",
  "in-translation": "now",
  draft: "plain",
  ready: "ok",
  behind: "wait",
};

type SideStatusProps = { side: SideStanding; of: Language; language: Language };

/** L-1: the state of one side, in the words of the language given. */
export function SideStatus({ side, of, language }: SideStatusProps) {
  const since = side.behindSince === null ? null : longDate(language, dayOf(side.behindSince));
  const said = since
    ? pick(versionWords, language).behindSince(since)
    : pick(sideStateWords, language)[side.state];
  return (
    <Status tone={tones[side.state]}>
      {said}
      {side.isSpared && `, ${pick(versionWords, language).spared(of)}`}
    </Status>
  );
}
