import {
  CheckboxField,
  choicesOf,
  FileField,
  PageHead,
  RadioField,
  TextArea,
  TextField,
  Told,
  useWords,
} from "../../../ui";
import { paperAudiences, paperKinds, paperStatuses } from "../../agendas/paper";
import { calledByDay } from "../../meetings/named";
import { kinds } from "../../papers/kinds";
import { paperPageWords } from "../page-words";
import type { AddPaperPage } from "../pages.server";
import { paperAudienceWords, paperKindWords, paperStatusWords } from "../words";

const accept = kinds
  .filter((kind) => kind !== "eml" && kind !== "msg")
  .map((kind) => `.${kind}`)
  .join(",");

export function PaperHead({
  page,
  title,
  children,
}: {
  page: Pick<AddPaperPage, "meeting" | "item">;
  title: string;
  children?: React.ReactNode;
}) {
  return (
    <PageHead
      kicker={
        <>
          <Told text={calledByDay(page.meeting)} />
          {" · "}
          <Told text={page.item.title} />
        </>
      }
      title={title}
    >
      {children}
    </PageHead>
  );
}

/** Both languages in one sending; how much has gone is shown where there are scripts. */
export function Files() {
  const words = useWords(paperPageWords);
  return (
    <>
      <div className="pair">
        <div>
          <FileField name="fileEn" label={words.fileEn} hint={words.fileHint} accept={accept} optional />
        </div>
        <div>
          <FileField name="fileFr" label={words.fileFr} hint={words.fileHint} accept={accept} optional />
        </div>
      </div>
      <CheckboxField name="isBilingual" label={words.isBilingual} />
      <p
        className="meta"
        data-alive="upload"
        data-sending={words.sending}
        data-sent={words.sent(0)}
        aria-live="polite"
      />
    </>
  );
}

export function Described() {
  const words = useWords(paperPageWords);
  const kindNames = useWords(paperKindWords);
  const statusNames = useWords(paperStatusWords);
  const audienceNames = useWords(paperAudienceWords);
  return (
    <>
      <div className="pair">
        <div>
          <TextField name="titleEn" label={words.titleEn} lang="en" maxLength={300} optional />
          <TextArea name="summaryEn" label={words.summaryEn} hint={words.summaryHint} rows={3} optional />
        </div>
        <div>
          <TextField name="titleFr" label={words.titleFr} lang="fr" maxLength={300} optional />
          <TextArea name="summaryFr" label={words.summaryFr} hint={words.summaryHint} rows={3} optional />
        </div>
      </div>
      <RadioField name="kind" label={words.kind} choices={choicesOf(paperKinds, kindNames)} inline />
      <RadioField name="status" label={words.status} choices={choicesOf(paperStatuses, statusNames)} inline />
      <RadioField name="audience" label={words.audience} choices={choicesOf(paperAudiences, audienceNames)} />
      <TextField
        name="suppliedBy"
        label={words.suppliedBy}
        hint={words.suppliedHint}
        maxLength={200}
        optional
      />
      <CheckboxField name="inConfidence" label={words.inConfidence} />
    </>
  );
}
