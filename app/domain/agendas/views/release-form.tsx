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

function Blocks({ page: { missing } }: { page: ReleasePage }) {
  const language = useLanguage();
  const words = useWords(releaseWords);
  if (missing.length === 0) return null;
  return (
    <Notice tone="wait" title={words.blocks}>
      <ul>
        {missing.map((item) => (
          <li key={`${item.id}-${item.side}`}>
            <Sentence
              of={[item.title]}
              say={(title) =>
                words[item.side === "fr" ? "lacks" : "lacksEnglish"](numberSaid(language, item), title)
              }
            />
          </li>
        ))}
      </ul>
      <p>{words.owner}</p>
    </Notice>
  );
}

function Recipients({ page: { recipients, items } }: { page: ReleasePage }) {
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
          { key: "what", label: words.what },
        ]}
        rows={recipients.map(({ person, name, organization, language, sits }) => ({
          key: person,
          cells: {
            person: <Told text={name} />,
            organization: <Told text={organization} />,
            language: language === "en" ? words.inEnglish : words.inFrench,
            what: sits ? words.all(items.open, items.inCamera) : words.withoutCamera(items.open),
          },
        }))}
      />
    </Section>
  );
}
