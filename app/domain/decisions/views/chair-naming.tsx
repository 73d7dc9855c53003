import { address } from "../../../site-map";
import {
  Actions,
  Form,
  type FormState,
  Notice,
  PageHead,
  RadioField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import type { NamingPage } from "../chair-naming.server";
import { namingsNeeded } from "../duties";
import { dutiesWords } from "../duties-words";
import type { ProceedingPage } from "../pages.server";

/** F-5: who presides where both co-chairs are tied, or that nobody is named yet. */
export function ChairNotice({ page: { chair, proceeding } }: { page: ProceedingPage }) {
  const language = useLanguage();
  const words = useWords(dutiesWords);
  if (!chair) return null;
  return (
    <Notice tone={chair.seat ? undefined : "wait"}>
      <p>{chair.seat ? words.chairIs(say(language, chair.seat)) : words.chairMissing}</p>
      {chair.offer?.may && (
        <p>
          <a href={address(language, "proceeding-chair", { proceeding: proceeding.id })}>{words.nameChair}</a>
        </p>
      )}
    </Notice>
  );
}

export function NamingForm({ page, form }: { page: NamingPage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(dutiesWords);
  const choices = page.choices.map(({ seat, name }) => ({ value: seat, label: say(language, name) }));
  return (
    <>
      <PageHead
        kicker={<Told text={page.proceeding.title} />}
        title={words.chairTitle}
        lede={words.chairLede(namingsNeeded)}
      />
      <div className="stack">
        <Form form={form} id="form">
          <RadioField name="seat" label={words.chairWho} choices={choices} />
          <Actions
            submit={words.chairSubmit}
            cancel={address(language, "proceeding", { proceeding: page.proceeding.id })}
          />
        </Form>
      </div>
    </>
  );
}
