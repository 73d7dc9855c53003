import { address } from "../../../site-map";
import {
  Actions,
  Form,
  type FormState,
  Notice,
  Section,
  Sentence,
  Table,
  TextArea,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { numberSaid } from "../numbered";
import type { Missing } from "../release";
import type { ReleasePage } from "../release-page.server";
import { releaseWords } from "../release-words";
import { ActHead } from "./agenda-forms";

type Props = { page: ReleasePage; form: FormState; cancel: string };

/** M-6: what blocks, who gets what; then one act. */
export function ReleaseForm({ page, form, cancel }: Props) {
  const words = useWords(releaseWords);
  const { missing } = page;
  return (
    <>
      <ActHead page={page} title={words.title} lede={words.lede}>
        <Blocks page={page} />
      </ActHead>
      <Form form={form} id="form">
        {missing.length > 0 && <TextArea name="why" label={words.why} rows={3} />}
        <Actions submit={words.submit} cancel={cancel} />
      </Form>
      <Recipients page={page} />
    </>
  );
}

const lackWords = {
  title: "paperTitle",
  summary: "paperSummary",
  missing: "paperMissing",
  behind: "paperBehind",
} as const;

/** Whose title or which paper, and in which language. */
export function LackSaid({ lack }: { lack: Missing }) {
  const language = useLanguage();
  const words = useWords(releaseWords);
  const { paper, what, title } = lack;
  const side = lack.side === "en" ? words.sideEnglish : words.sideFrench;
  const number = numberSaid(language, lack);
  const said = (named: string) => words[paper ? lackWords[what] : "lacks"](number, named, side);
  if (!paper) return <Sentence of={[title]} say={said} />;
  return (
    <a href={address(language, "paper", { paper: paper.id })}>
      <Sentence of={[paper.title]} say={said} />
    </a>
  );
}

export function Blocks({ page: { missing } }: { page: Pick<ReleasePage, "missing"> }) {
  const words = useWords(releaseWords);
  if (missing.length === 0) return null;
  return (
    <Notice tone="wait" title={words.blocks}>
      <ul>
        {missing.map((item) => (
          <li key={`${item.id}-${item.paper?.id}-${item.side}-${item.what}`}>
            <LackSaid lack={item} />
          </li>
        ))}
      </ul>
      <p>{words.owner}</p>
    </Notice>
  );
}

export function Recipients({
  page: { recipients, items },
}: {
  page: Pick<ReleasePage, "recipients"> & { items?: ReleasePage["items"] };
}) {
  const words = useWords(releaseWords);
  return (
    <Section id="who" title={words.who} note={words.observers}>
      <Table
        rowHeader="person"
        fold
        columns={[
          { key: "person", label: words.person },
          { key: "organization", label: words.organization },
          { key: "language", label: words.language },
          ...(items ? [{ key: "what", label: words.what }] : []),
        ]}
        rows={recipients.map(({ person, name, organization, language, sits }) => ({
          key: person,
          cells: {
            person: <Told text={name} />,
            organization: <Told text={organization} />,
            language: language === "en" ? words.inEnglish : words.inFrench,
            ...(items
              ? { what: sits ? words.all(items.open, items.inCamera) : words.withoutCamera(items.open) }
              : {}),
          },
        }))}
      />
    </Section>
  );
}
