import { address } from "../../../site-map";
import {
  Actions,
  ActLink,
  Form,
  type FormState,
  HiddenField,
  SelectField,
  Sentence,
  TextField,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { capital, inNameOrder, longDate } from "../../format";
import { cedingWords } from "../ceding-words";
import { proceedingWords } from "../page-words";
import { positionFormWords } from "../position-form-words";
import type { ConfirmPage, EnterPage, PositionPage } from "../position-pages.server";
import { positionWords } from "../positions";
import type { Said } from "../stand-columns.server";
import { AskedHead, PositionFields } from "./position-fields";

type Props<Page> = { page: Page; form: FormState };

const useCancel = ({ proceeding }: PositionPage | ConfirmPage | EnterPage) =>
  address(useLanguage(), "proceeding", { proceeding: proceeding.id });

/** D-3: from the mail's link to a recorded position, on a phone. */
export function TakeForm({ page, form }: Props<PositionPage>) {
  const language = useLanguage();
  const { cede } = useWords(cedingWords);
  const words = useWords(positionFormWords);
  const cancel = useCancel(page);
  return (
    <>
      <AskedHead title={words.takeTitle} page={page} voice={page.voice} />
      <div className="stack">
        <Form form={form} id="form">
          <PositionFields wordsLanguage={form.values.wordsLanguage?.[0]} />
          <Actions submit={words.take} cancel={cancel} />
        </Form>
        {page.cedes && (
          <p>
            <a href={address(language, "position-cede", { proceeding: page.proceeding.id })}>{cede}</a>
          </p>
        )}
      </div>
    </>
  );
}

/** S-7: by a contact, for the holder. */
export function PrepareForm({ page, form }: Props<PositionPage>) {
  const words = useWords(positionFormWords);
  const cancel = useCancel(page);
  return (
    <>
      <AskedHead title={words.prepareTitle} page={page} voice={page.voice} lede={words.prepareLede} />
      <Form form={form} id="form">
        <PositionFields wordsLanguage={form.values.wordsLanguage?.[0]} />
        <Actions submit={words.prepare} cancel={cancel} />
      </Form>
    </>
  );
}

/** S-7: the whole of what was prepared, and one button. */
export function ConfirmForm({ page, form }: Props<ConfirmPage>) {
  const language = useLanguage();
  const words = useWords(positionFormWords);
  const cancel = useCancel(page);
  return (
    <>
      <AskedHead title={words.confirmTitle} page={page} voice={page.voice} lede={words.confirmLede} />
      <SaidWhole said={page.prepared} />
      <Form form={form} id="form">
        <HiddenField name="prepared" value={page.prepared.id} />
        <Actions submit={words.confirm} cancel={cancel}>
          <ActLink kind="two" href={address(language, "position", { proceeding: page.proceeding.id })}>
            {words.other}
          </ActLink>
        </Actions>
      </Form>
    </>
  );
}

/** A position as it was prepared: what, by when, in which words, by whom. */
function SaidWhole({ said: { kind, until, words: own, wordsLanguage, shown, at } }: { said: Said }) {
  const language = useLanguage();
  const words = useWords(positionFormWords);
  const kinds = useWords(positionWords);
  const { pendingUntil } = useWords(proceedingWords);
  return (
    <div className="stack narrow">
      <p>
        <b>{capital(until ? pendingUntil(kinds[kind], longDate(language, until)) : kinds[kind])}</b>
      </p>
      {own && <blockquote lang={wordsLanguage === language ? undefined : wordsLanguage}>{own}</blockquote>}
      <p className="meta">
        <Sentence of={[shown]} say={(who = "") => words.preparedBy(who, longDate(language, dayOf(at)))} />
      </p>
    </div>
  );
}

/** D-4: on behalf of a voice, with its source. */
export function EnterForm({ page, form }: Props<EnterPage>) {
  const language = useLanguage();
  const words = useWords(positionFormWords);
  const cancel = useCancel(page);
  const [only, ...others] = page.voices;
  const isOne = only !== undefined && others.length === 0;
  return (
    <>
      <AskedHead
        title={words.enterTitle}
        page={page}
        voice={isOne ? only.name : undefined}
        lede={words.enterLede}
      />
      <Form form={form} id="form">
        {isOne ? (
          <HiddenField name="voice" value={only.id} />
        ) : (
          <SelectField
            name="voice"
            label={words.voice}
            empty
            options={inNameOrder(language, page.voices).map(({ id, name }) => ({
              value: id,
              label: capital(say(language, name)),
            }))}
          />
        )}
        <TextField name="source" label={words.source} hint={words.sourceHint} maxLength={300} />
        <PositionFields wordsLanguage={form.values.wordsLanguage?.[0]} />
        <Actions submit={words.enter} cancel={cancel} />
      </Form>
    </>
  );
}
