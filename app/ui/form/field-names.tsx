// The error summary stands before the fields, yet says each error by the name of its field. The first drawing of a
// page finds the names; a page with errors is then drawn once more.
import { createContext, type ReactElement, type ReactNode, useContext } from "react";

type Names = { byField: Map<string, string>; areWanted: boolean };

const FieldNames = createContext<Names | null>(null);
const GroupName = createContext("");

const keyOf = (form: string, field: string): string => `${form} ${field}`;

/** A page as `draw` makes it, its errors named. */
export function drawn(page: ReactNode, draw: (page: ReactElement) => string): string {
  const names: Names = { byField: new Map(), areWanted: false };
  const whole = <FieldNames.Provider value={names}>{page}</FieldNames.Provider>;
  const first = draw(whole);
  return names.areWanted ? draw(whole) : first;
}

/** Fields that others of the form resemble, under the legend that tells them apart: it goes before their names. */
export function NamedGroup({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="stack">
      <legend>
        <h2>{legend}</h2>
      </legend>
      <GroupName.Provider value={legend}>{children}</GroupName.Provider>
    </fieldset>
  );
}

/** Makes a field known by its label; a label that is no plain text names nothing. */
export function useNaming(form: string, field: string, label: ReactNode): void {
  const group = useContext(GroupName);
  const names = useContext(FieldNames);
  if (typeof label !== "string") return;
  names?.byField.set(keyOf(form, field), group ? `${group}, ${small(label)}` : label);
}

/** What names the fields of a form, for its summary; a part of a field (`due.month`) bears the name of the whole. */
export function useFieldNames(form: string): (field: string) => string | undefined {
  const names = useContext(FieldNames);
  if (names) names.areWanted = true;
  const named = (field: string) => names?.byField.get(keyOf(form, field));
  return (field) => named(field) ?? named(field.replace(/\.\w+$/, ""));
}

/** A sentence, or a name, as it goes on after another; ACRONYMS keep their capital. */
export const small = (text: string): string =>
  /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
