import { LevelMark, type Row, Section, Status, Table, Told, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { capital, isoDate } from "../../format";
import { levels, levelWords } from "../../levels";
import type { Answer } from "../decided.server";
import { dutiesWords } from "../duties-words";
import { proceedingWords } from "../page-words";
import type { ProceedingPage } from "../pages.server";
import { positionWords } from "../positions";
import { silenceWords } from "../silence-page-words";
import type { VoiceShown } from "../voices-shown.server";
import { positionTones } from "./position-tones";

/** Who said what, level by level (desk 26). */
export function PositionsTable({ page }: { page: ProceedingPage }) {
  const words = useWords(proceedingWords);
  const levelNames = useWords(levelWords);
  const { voices } = page;
  const unsaid = useUnsaid(page);
  const heard = voices.filter(({ apart }) => apart === null);
  const answered = heard.filter(({ position }) => position !== null).length;
  const columns = [
    { key: "voice", label: words.voice },
    { key: "position", label: words.position },
    { key: "words", label: words.words },
    { key: "when", label: words.when, unbroken: true },
    { key: "by", label: words.by },
  ];
  const rows = levels.flatMap((level): Row[] => {
    const own = voices.filter((voice) => voice.level === level);
    if (own.length === 0) return [];
    const heading = { key: level, group: true, cells: { voice: capital(levelNames[level]) } };
    return [heading, ...own.map((voice) => ({ key: voice.id, cells: cellsOf(voice, unsaid) }))];
  });
  return (
    <Section id="positions" title={words.positions} note={words.heard(answered, heard.length)}>
      <Table fold columns={columns} rows={rows} rowHeader="voice" />
    </Section>
  );
}

/** What it is called that a voice has said nothing. */
function useUnsaid({ decision, silence, proceeding }: ProceedingPage): string {
  const words = useWords(proceedingWords);
  const silent = useWords(silenceWords);
  if (silence) return proceeding.state === "open" ? silent.silent : silent.silentAll;
  return decision ? words.noReplyAtAll : words.noReply;
}

const cellsOf = (voice: VoiceShown, unsaid: string): Row["cells"] => ({
  voice: <VoiceName voice={voice} />,
  position: <PositionSaid voice={voice} unsaid={unsaid} />,
  words: voice.words ? <span lang={`${voice.wordsLanguage}-CA`}>{voice.words}</span> : "",
  when: voice.at === null ? "" : isoDate(dayOf(voice.at)),
  by: <TakenBy voice={voice} />,
});

function VoiceName({ voice: { level, name } }: { voice: VoiceShown }) {
  const language = useLanguage();
  return <LevelMark level={level} label={capital(say(language, name))} />;
}

function PositionSaid({ voice, unsaid }: { voice: VoiceShown; unsaid: string }) {
  const words = useWords(proceedingWords);
  const kinds = useWords(positionWords);
  const duties = useWords(dutiesWords);
  const { position, until, apart } = voice;
  if (apart)
    return (
      <>
        <Status>{capital(duties.takesNoPart)}</Status>
        <span className="meta">{apart === "receives" ? duties.apartReceives : duties.apartTied}</span>
      </>
    );
  if (position === null) return <span className="soft">{unsaid}</span>;
  const said = until ? words.pendingUntil(kinds[position], isoDate(until)) : kinds[position];
  return (
    <>
      <Status tone={positionTones[position]}>{capital(said)}</Status>
      {voice.since && <SaidSince since={voice.since} />}
    </>
  );
}

/** D-5, D-16: beside what was frozen as pending, what it became, with its day, its words and who said it. */
function SaidSince({ since }: { since: Answer }) {
  const language = useLanguage();
  const words = useWords(proceedingWords);
  const kinds = useWords(positionWords);
  const { position, until, at, words: own, wordsLanguage } = since;
  const said = until ? words.pendingUntil(kinds[position], isoDate(until)) : kinds[position];
  return (
    <span className="meta">
      <b>{words.since(isoDate(dayOf(at)), said)}</b>
      {own && (
        <>
          {" "}
          <span lang={wordsLanguage === language ? undefined : `${wordsLanguage}-CA`}>{own}</span>
        </>
      )}{" "}
      <TakenBy voice={since} />
    </span>
  );
}

function TakenBy({ voice: { by, entry } }: { voice: Pick<VoiceShown, "by" | "entry"> }) {
  const language = useLanguage();
  const words = useWords(proceedingWords);
  if (by === null) return null;
  return entry === "entered" ? words.entered(say(language, by)) : <Told text={by} />;
}
