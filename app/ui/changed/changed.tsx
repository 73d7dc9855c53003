import type { ReactNode } from "react";
import { parseDay } from "../../domain/dates";
import type { FormState } from "../form/form-state";
import { useWords } from "../language";
import { Notice } from "../notice/notice";
import { Table } from "../table/table";
import { words } from "../words";

type ChangedProps = {
  form: FormState;
  labels: Record<string, string>;
  /** A value as it is read; itself unless given. */
  shown?: (name: string, value: string) => ReactNode;
};

/** What was typed under a name; a date of three fields as the day it makes, or as its parts where it makes none. */
function typedIn(values: FormState["values"], name: string): string {
  const typed = values[name];
  if (typed) return typed.join("\n");
  const [day = "", month = "", year = ""] = ["day", "month", "year"].map(
    (part) => values[`${name}.${part}`]?.[0] ?? "",
  );
  return parseDay({ day, month, year }) ?? [day, month, year].filter(Boolean).join(" ");
}

/** T-4: somebody else changed the same thing; where the two differ, both stand side by side. */
export function Changed({ form, labels, shown = (_, value) => value }: ChangedProps) {
  const say = useWords(words);
  if (!form.changed) return null;
  const { sentence, fields } = form.changed;
  const read = (name: string, value: string) =>
    value ? shown(name, value) : <span className="soft">{say.leftEmpty}</span>;
  const rows = fields.flatMap(({ name, theirs }) => {
    const yours = typedIn(form.values, name);
    if (yours === theirs || !(name in labels)) return [];
    return [{ key: name, cells: { field: labels[name], now: read(name, theirs), yours: read(name, yours) } }];
  });
  const columns = [
    { key: "field", label: say.changedField },
    { key: "now", label: say.changedNow },
    { key: "yours", label: say.changedYours },
  ];
  return (
    <div className="stack">
      <Notice tone="bad" title={sentence}>
        {say.changedBoth}
      </Notice>
      {rows.length > 0 && <Table fold columns={columns} rows={rows} rowHeader="field" />}
    </div>
  );
}
