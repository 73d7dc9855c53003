import { address } from "../../../site-map";
import { useLanguage, useWords } from "../../../ui";
import { catalogue } from "../../bilingual";
import type { Source } from "../queries/rules.server";

const words = catalogue(
  { clause: (number: string) => `clause ${number}`, byDefault: "default: the terms of reference are silent" },
  {
    clause: (number) => `clause ${number}`,
    byDefault: "par défaut\u00a0: le cadre de référence n’en dit rien",
  },
);

/** Where a rule comes from: its clause, or the default, cited as such (B-2). */
export function ClauseCite({ source }: { source: Source }) {
  const language = useLanguage();
  const say = useWords(words);
  if (source === "default") return <span className="meta">{say.byDefault}</span>;
  const section = source.clause.split(".")[0];
  return (
    <a className="meta" href={`${address(language, "terms", { version: source.version })}#s${section}`}>
      {say.clause(source.clause)}
    </a>
  );
}
