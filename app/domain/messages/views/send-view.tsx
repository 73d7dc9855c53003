import { address } from "../../../site-map";
import { pathInBoth } from "../../../site-paths";
import {
  type Answer,
  Button,
  CheckAnswers,
  Form,
  type FormState,
  PageHead,
  type Row,
  Section,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { type Language, languages, say } from "../../bilingual";
import { capital } from "../../format";
import { inOrder } from "../../lists/order";
import type { ListLine } from "../../lists/queries.server";
import type { SendPage } from "../queries.server";
import { messageWords } from "../words";

type Props = { page: SendPage; form: FormState };

/** Desk 14: what was typed, read once more; who gets it, in which language; then one act. */
export function SendView({ page, form }: Props) {
  const language = useLanguage();
  const words = useWords(messageWords);
  const { message, lines } = page;
  const edit = address(language, "message-edit", { message: message.id });
  return (
    <>
      <PageHead
        kicker={<Told text={message.listName} />}
        title={words.checkTitle(say(language, message.subject))}
        lede={words.checkLede(lines.length)}
      />
      <Section id="text" title={words.text}>
        <CheckAnswers answers={useAnswers(page)} form="form" page={edit} />
      </Section>
      <Section id="who" title={words.who}>
        {languages.map((side) => (
          <InLanguage key={side} side={side} lines={lines.filter((line) => line.language === side)} />
        ))}
      </Section>
      <Form form={form} id="form">
        <div className="acts">
          {lines.length > 0 && <Button>{words.send(lines.length)}</Button>}
          <a href={edit}>{words.edit}</a>
          <a href={address(language, "message", { message: message.id })}>{words.message}</a>
        </div>
      </Form>
    </>
  );
}

function useAnswers({ message }: SendPage): Answer[] {
  const language = useLanguage();
  const words = useWords(messageWords);
  const page = pathInBoth(message.link);
  const texts = languages.flatMap((side): Answer[] => {
    const of = side === "en" ? "En" : "Fr";
    return [
      { name: `subject${of}`, label: words[`subject${of}`], typed: message.subject[side], lang: side },
      { name: `text${of}`, label: words[`text${of}`], typed: paragraphs(message.text[side]), lang: side },
    ];
  });
  const link = page && <a href={page[language]}>{page[language]}</a>;
  return [...texts, { name: "link", label: words.link, typed: link }];
}

const paragraphs = (text: string) =>
  [...text.split(/\n\s*\n/).entries()].map(([place, paragraph]) => <p key={place}>{paragraph}</p>);

function InLanguage({ side, lines }: { side: Language; lines: ListLine[] }) {
  const language = useLanguage();
  const words = useWords(messageWords);
  if (lines.length === 0) return null;
  const columns = [
    { key: "person", label: words.person },
    { key: "why", label: words.why },
    { key: "mail", label: words.mail },
  ];
  const rows: Row[] = inOrder(lines, language).map((line) => ({
    key: line.id,
    cells: { person: <Told text={line.shown} />, why: capital(line.through[language]), mail: line.email },
  }));
  const caption = words[side === "en" ? "whoInEnglish" : "whoInFrench"](lines.length);
  return <Table fold caption={caption} columns={columns} rows={rows} rowHeader="person" />;
}
