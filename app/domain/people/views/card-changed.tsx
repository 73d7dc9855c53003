import { type FormState, Notice, Table, useLanguage, useWords } from "../../../ui";
import { capital, zoneName } from "../../format";
import { cardWords } from "../card-words";
import { personNewWords } from "../person-new-words";

/** T-4: who changed the card meanwhile; where the two differ, both texts side by side. */
export function CardChanged({ form }: { form: FormState }) {
  const language = useLanguage();
  const words = useWords(cardWords);
  const people = useWords(personNewWords);
  if (!form.changed) return null;
  const { sentence, fields } = form.changed;
  const labels: Record<string, string> = {
    ...{ name: people.name, titleEn: people.titleEn, titleFr: people.titleFr, email: people.email },
    ...{ phone: words.phone, mobile: words.mobile, language: words.mail, zone: words.zone },
  };
  const shown = (name: string, value: string) => {
    if (!value) return <span className="soft">{words.nothing}</span>;
    if (name === "zone") return capital(zoneName(language, value));
    if (name === "language") return value === "fr" ? people.fr : people.en;
    return <span lang={name === "titleEn" ? "en" : name === "titleFr" ? "fr" : undefined}>{value}</span>;
  };
  const differ = fields.flatMap(({ name, theirs }) => {
    const yours = form.values[name]?.[0];
    return yours === undefined || yours === theirs ? [] : [{ name, theirs, yours }];
  });
  const rows = differ.map(({ name, theirs, yours }) => ({
    key: name,
    cells: { field: labels[name] ?? name, now: shown(name, theirs), yours: shown(name, yours) },
  }));
  const columns = [
    { key: "field", label: words.field },
    { key: "now", label: words.now },
    { key: "yours", label: words.yours },
  ];
  return (
    <div className="stack">
      <Notice tone="bad" title={words.changedBy(sentence || words.somebody)}>
        {words.both}
      </Notice>
      {rows.length > 0 && <Table fold columns={columns} rows={rows} rowHeader="field" />}
    </div>
  );
}
