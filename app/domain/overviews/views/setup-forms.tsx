import {
  Actions,
  Confirm,
  DateField,
  Form,
  type FormState,
  NamedGroup,
  PageHead,
  TextField,
  useLanguage,
  useWords,
} from "../../../ui";
import { type Bilingual, say } from "../../bilingual";
import { capital, list } from "../../format";
import { type Founding, founding } from "../setup-forms";
import { setupWords } from "../setup-words";

type Props = { form: FormState; cancel: string };

/** Asks before the governments and associations are entered: they stay. */
export function EnterJurisdictions({ missing, form, cancel }: Props & { missing: Bilingual[] }) {
  const language = useLanguage();
  const words = useWords(setupWords);
  if (missing.length === 0)
    return (
      <AllThere title={words.seeJurisdictions} back={cancel}>
        {words.jurisdictionsThere}
      </AllThere>
    );
  const names = list(
    language,
    missing.map((name) => capital(say(language, name))),
  );
  return (
    <>
      <PageHead kicker={words.kicker} title={words.seeJurisdictions} />
      <Confirm
        question={words.enterQuestion}
        consequences={[`${words.enterAll(missing.length)} ${names}.`, words.enterLater]}
        form={form}
        id="form"
        submit={words.enterSubmit}
        cancel={cancel}
      />
    </>
  );
}

/** The two councils and the Joint Councils on one page, their names already there. */
export function CouncilsForm({ areThere, form, cancel }: Props & { areThere: boolean }) {
  const words = useWords(setupWords);
  if (areThere)
    return (
      <AllThere title={words.councilsTitle} back={cancel}>
        {words.councilsThere}
      </AllThere>
    );
  return (
    <>
      <PageHead kicker={words.kicker} title={words.councilsTitle} lede={words.councilsLede} />
      <Form form={form} id="form">
        {founding.map((which) => (
          <OneBody key={which} which={which} />
        ))}
        <Actions submit={words.councilsSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

function AllThere({ title, back, children }: { title: string; back: string; children: string }) {
  const words = useWords(setupWords);
  return (
    <PageHead kicker={words.kicker} title={title} lede={children}>
      <p>
        <a href={back}>{words.title}</a>
      </p>
    </PageHead>
  );
}

function OneBody({ which }: { which: Founding }) {
  const words = useWords(setupWords);
  return (
    <NamedGroup legend={words[which]}>
      <div className="pair">
        <div>
          <TextField name={`${which}NameEn`} label={words.nameEn} lang="en" />
          <TextField name={`${which}AcronymEn`} label={words.acronymEn} lang="en" short />
        </div>
        <div>
          <TextField name={`${which}NameFr`} label={words.nameFr} lang="fr" />
          <TextField name={`${which}AcronymFr`} label={words.acronymFr} lang="fr" short />
        </div>
      </div>
      <DateField name={`${which}CreatedOn`} label={words.createdOn} hint={words.createdHint} />
    </NamedGroup>
  );
}
