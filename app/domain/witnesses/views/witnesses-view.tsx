import { address } from "../../../site-map";
import {
  ActLink,
  Button,
  Form,
  type FormState,
  Notice,
  PageHead,
  RefusedButton,
  type Row,
  Section,
  Status,
  Table,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { isoDate } from "../../format";
import type { WitnessesPage, WitnessLine } from "../pages.server";
import { witnessWords } from "../words";

export function WitnessesView({ page }: { page: WitnessesPage }) {
  const language = useLanguage();
  const words = useWords(witnessWords);
  const { current, former, heads, name, end } = page;
  return (
    <>
      <PageHead
        title={words.title}
        lede={words.lede}
        actions={
          name &&
          (name.may ? (
            <ActLink href={address(language, "witness-new")}>{words.name}</ActLink>
          ) : (
            <RefusedButton label={words.name} reason={say(language, name.reason)} />
          ))
        }
      />
      <Section id="current" title={words.current}>
        {current.length > 0 ? (
          <WitnessTable lines={current} end={end} />
        ) : (
          <Notice tone="wait" title={words.none}>
            {words.noneText}
          </Notice>
        )}
      </Section>
      <Section id="check" title={words.check} note={words.checkNote}>
        <Check page={page} />
      </Section>
      <Section id="heads" title={words.heads} note={words.headsNote}>
        {heads.length > 0 ? <Heads heads={heads} /> : <p className="soft">{words.noHeads}</p>}
      </Section>
      {former.length > 0 && (
        <Section id="former" title={words.former}>
          <WitnessTable lines={former} end={false} />
        </Section>
      )}
    </>
  );
}

function WitnessTable({ lines, end }: { lines: WitnessLine[]; end: boolean }) {
  const language = useLanguage();
  const words = useWords(witnessWords);
  const isPast = lines.some(({ until }) => until !== null);
  const columns = [
    { key: "who", label: words.who },
    { key: "language", label: words.languageOf },
    { key: "since", label: words.since, unbroken: true },
    ...(isPast ? [{ key: "until", label: words.until, unbroken: true }] : []),
    ...(end ? [{ key: "end", label: "", foldedLabel: "", screenOnly: true }] : []),
  ];
  const rows: Row[] = lines.map((line) => ({
    key: line.id,
    cells: {
      who: (
        <>
          <Told text={line.shown} />
          <span className="meta">{line.email}</span>
        </>
      ),
      language: words[line.language],
      since: isoDate(line.from),
      until: line.until && isoDate(line.until),
      end: (
        <a href={address(language, "witness-end", { witness: line.id })}>
          {words.end}
          <span className="vh">
            {" "}
            <Told text={line.shown} />
          </span>
        </a>
      ),
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="who" />;
}

function Check({ page: { asked, isUnreadable } }: { page: WitnessesPage }) {
  const language = useLanguage();
  const words = useWords(witnessWords);
  const form: FormState = {
    action: `${address(language, "witnesses")}#check`,
    key: "",
    values: asked ? { number: [`${asked.number}`], hash: [asked.hash] } : {},
    errors: isUnreadable ? [{ field: "", message: words.unreadable }] : [],
  };
  return (
    <>
      {asked && <Verdict line={`${asked.number}`} stands={asked.stands} />}
      <Form form={form} id="check-mail" method="get" label={words.check}>
        <TextField name="number" label={words.numberOf} inputMode="numeric" short autoComplete="off" />
        <TextField name="hash" label={words.hashOf} autoComplete="off" maxLength={100} />
        <div className="acts">
          <Button kind="two" low>
            {words.checkIt}
          </Button>
        </div>
      </Form>
    </>
  );
}

function Verdict({ line, stands }: { line: string; stands: "carried" | "other" | "cut" }) {
  const words = useWords(witnessWords);
  if (stands === "carried") return <Notice tone="ok" title={words.carried(line)} />;
  return (
    <Notice tone="bad" title={words[stands](line)}>
      {stands === "other" ? words.otherText : words.cutText}
    </Notice>
  );
}

function Heads({ heads }: { heads: WitnessesPage["heads"] }) {
  const language = useLanguage();
  const words = useWords(witnessWords);
  const said = {
    carried: <Status tone="ok">{words.isCarried}</Status>,
    other: <Status tone="bad">{words.isOther}</Status>,
    cut: <Status tone="bad">{words.isCut}</Status>,
  };
  const columns = [
    { key: "day", label: words.day, unbroken: true },
    { key: "number", label: words.number, numeric: true },
    { key: "hash", label: words.hash },
    { key: "mailed", label: words.mailed, numeric: true },
    { key: "stands", label: words.stands },
  ];
  const rows: Row[] = heads.map(({ day, number, hash, mailed, stands }) => ({
    key: day,
    cells: {
      day: isoDate(day),
      number,
      hash: (
        <a href={`${address(language, "witnesses", {}, { number: `${number}`, hash })}#check`}>
          <code>{hash.slice(0, 16)}…</code>
        </a>
      ),
      mailed,
      stands: said[stands],
    },
  }));
  return <Table fold dense columns={columns} rows={rows} rowHeader="day" />;
}
