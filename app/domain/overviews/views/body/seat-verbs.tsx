import { address } from "../../../../site-map";
import { useLanguage, useWords } from "../../../../ui";
import { bodyPageWords } from "../../body-words";
import type { SeatLine } from "../../seat-lines";

/** What the reader may do with a seat, in reach of its line; the seat's own page has the rest. */
export function SeatVerbs({ line, body }: { line: SeatLine; body: string }) {
  const language = useLanguage();
  const words = useWords(bodyPageWords);
  const { acts } = line;
  const nominee = line.nominee?.holding ?? "";
  const links = [
    acts.confirm && {
      label: words.confirm,
      href: address(language, "holding-confirm", { holding: nominee }),
    },
    acts.withdraw && {
      label: words.withdraw,
      href: address(language, "holding-withdraw", { holding: nominee }),
    },
    acts.seat && {
      label: line.principal ? words.change : words.seat,
      href: address(language, "seat-holder", { seat: line.id }),
    },
    acts.nominate && { label: words.nominate, href: address(language, "seat-nominate", { seat: line.id }) },
    acts.ask && {
      label: words.askShort,
      href: address(language, "ask-nomination", { body }, { level: line.level, seat: line.id }),
    },
  ].filter((link) => link !== undefined);
  if (links.length === 0) return null;
  return (
    <span className="row">
      {links.map(({ label, href }) => (
        <a key={href} href={href}>
          {label}
        </a>
      ))}
    </span>
  );
}
