import { SelectField, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import type { SeatChoice } from "../choices.server";
import { actionFormWords } from "../form-words";
import { accountables } from "../lifecycle";
import type { NewActionPage } from "../pages.server";
import { accountableWords } from "../words";

/** Who of which body; of several that meet, each under its name. */
export function AccountableField({
  bodies,
  seats,
}: {
  bodies: NewActionPage["bodies"];
  seats: readonly SeatChoice[];
}) {
  const language = useLanguage();
  const words = useWords(actionFormWords);
  const kinds = useWords(accountableWords);
  const of = (body: string) => [
    ...accountables
      .filter((kind) => kind !== "seat")
      .map((kind) => ({ value: `${body}.${kind}`, label: kinds[kind] })),
    ...seats
      .filter((seat) => seat.body === body)
      .map(({ id, organization, holder }) => ({
        value: `${body}.${id}`,
        label: [say(language, organization), holder && say(language, holder)].filter(Boolean).join(", "),
      })),
  ];
  const [only] = bodies;
  return (
    <SelectField
      name="accountable"
      label={words.accountable}
      hint={words.accountableHint}
      empty={words.choose}
      options={
        bodies.length === 1 && only
          ? of(only.id)
          : bodies.map(({ id, name }) => ({ label: say(language, name), options: of(id) }))
      }
    />
  );
}
