import { address } from "../../../site-map";
import {
  Actions,
  DateField,
  Form,
  type FormState,
  NamedGroup,
  PageHead,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { rowsFor } from "../deliverables";
import { fundingFormWords } from "../page-words/form";
import type { DeliverablesPage } from "../pages/writing.server";

/** F-3: one row a deliverable, and a few that stand empty. */
export function DeliverablesView({ page, form }: { page: DeliverablesPage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(fundingFormWords);
  const rows = Array.from({ length: rowsFor(page.deliverables.length) }, (_, place) => place + 1);
  return (
    <>
      <PageHead
        kicker={<Told text={page.head.title} />}
        title={words.deliverablesTitle}
        lede={words.deliverablesLede}
      />
      <Form form={form} id="form">
        {rows.map((row) => (
          <NamedGroup key={row} legend={words.row(String(row))}>
            <div className="pair">
              <TextField name={`nameEn${row}`} label={words.nameEn} lang="en" maxLength={300} optional />
              <TextField name={`nameFr${row}`} label={words.nameFr} lang="fr" maxLength={300} optional />
            </div>
            <TextField name={`lead${row}`} label={words.lead} maxLength={300} optional />
            <DateField name={`due${row}`} label={words.due} hint={words.dueHint} optional />
          </NamedGroup>
        ))}
        <Actions submit={words.save} cancel={address(language, "funding-form", { request: page.head.id })} />
      </Form>
    </>
  );
}
