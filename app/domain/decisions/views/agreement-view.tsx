import { address } from "../../../site-map";
import {
  type Fact,
  Facts,
  LevelMark,
  type Row,
  Section,
  Status,
  Table,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { capital, isoDate, longDate, percent } from "../../format";
import { levels, levelWords } from "../../levels";
import { groupAgreementWords } from "../agreement-words";
import type { AgreedVoice, GroupAgreement } from "../group-agreement.server";
import { asksForText, positionWords } from "../positions";
import { agreementWords } from "../said-words";
import { positionTones } from "./position-tones";

/** "agreed by the group" keeps how; `isPending`: no council has settled it yet. */
export function AgreementView({ agreement, isPending }: { agreement: GroupAgreement; isPending: boolean }) {
  const language = useLanguage();
  const words = useWords(groupAgreementWords);
  const { number, agreed, declaredAt, proceeding } = agreement;
  const day = longDate(language, dayOf(declaredAt));
  const said = words.agreedAs(number, agreementWords[language][agreed], day);
  return (
    <Section id="agreed" title={words.title} note={isPending && words.notYet}>
      <p>{proceeding ? <a href={address(language, "proceeding", { proceeding })}>{said}</a> : said}</p>
      <Facts facts={factsOf(agreement, { language, words })} />
      <Dissent voices={agreement.voices} />
      <Positions voices={agreement.voices} />
    </Section>
  );
}

type Saying = { language: ReturnType<typeof useLanguage>; words: (typeof groupAgreementWords)["en"] };

function factsOf({ inFavour, counting, quorum, balance, terms }: GroupAgreement, at: Saying): Fact[] {
  const { language, words } = at;
  const share = percent(language, counting === 0 ? 0 : (100 * inFavour) / counting);
  const version = terms && words.version(terms.number);
  return [
    { key: "favour", label: words.inFavour, value: words.share(inFavour, counting, share) },
    { key: "balance", label: words.balance, value: say(language, balance) },
    {
      key: "quorum",
      label: words.quorum,
      value: quorum.needed === 0 ? words.noQuorum(quorum.heard) : words.reached(quorum.heard, quorum.needed),
    },
    {
      key: "terms",
      label: words.terms,
      value: terms?.version ? (
        <a href={address(language, "terms", { version: terms.version })}>{version}</a>
      ) : (
        (version ?? words.noTerms)
      ),
    },
  ];
}

/** In the words of whoever said it, in the language in which they said it. */
function Dissent({ voices }: { voices: readonly AgreedVoice[] }) {
  const language = useLanguage();
  const words = useWords(groupAgreementWords);
  const kinds = useWords(positionWords);
  const own = voices.filter(
    ({ position, words: said }) => said !== "" && position && asksForText.includes(position),
  );
  return (
    <>
      <h3>{words.dissent}</h3>
      {own.length === 0 && <p className="soft">{words.none}</p>}
      {own.map(({ id, name, position, words: said, wordsLanguage, footnote }) => (
        <div key={id}>
          <p>
            <b>{capital(say(language, name))}</b>, {position && kinds[position]}
          </p>
          <blockquote lang={`${wordsLanguage}-CA`}>{said}</blockquote>
          {footnote && <p className="meta">{say(language, footnote)}</p>}
        </div>
      ))}
    </>
  );
}

function Positions({ voices }: { voices: readonly AgreedVoice[] }) {
  const language = useLanguage();
  const words = useWords(groupAgreementWords);
  const levelNames = useWords(levelWords);
  const columns = [
    { key: "seat", label: words.seat },
    { key: "position", label: words.position },
  ];
  const rows = levels.flatMap((level): Row[] => {
    const own = voices.filter((voice) => voice.level === level);
    if (own.length === 0) return [];
    const heading = { key: level, group: true, cells: { seat: capital(levelNames[level]) } };
    const lines = own.map((voice) => ({
      key: voice.id,
      cells: {
        seat: <LevelMark level={level} label={capital(say(language, voice.name))} />,
        position: <Position voice={voice} />,
      },
    }));
    return [heading, ...lines];
  });
  return (
    <>
      <h3>{words.caption}</h3>
      <Table fold columns={columns} rows={rows} rowHeader="seat" />
    </>
  );
}

function Position({ voice: { position, until } }: { voice: AgreedVoice }) {
  const words = useWords(groupAgreementWords);
  const kinds = useWords(positionWords);
  if (position === null) return <span className="soft">{words.noReply}</span>;
  const said = until ? words.until(kinds[position], isoDate(until)) : kinds[position];
  return <Status tone={positionTones[position]}>{capital(said)}</Status>;
}
