import { address } from "../../../site-map";
import { Facts, Moves, PageHead, type Row, Section, Table, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import type { HelpAct, HelpCycle, HelpSlice } from "../how-it-works";
import { howItWorksWords } from "../how-it-works-words";
import { ruleAnchor, ruleIds, ruleWords } from "../rule-words";

export function HowItWorksView({ slices }: { slices: HelpSlice[] }) {
  const language = useLanguage();
  const words = useWords(howItWorksWords);
  const ideas = (["levels", "balance", "two", "past", "drawings"] as const).map((key) => ({
    key,
    label: <b>{words[key]}</b>,
    value: words[`${key}Text`],
  }));
  const rules = useWords(ruleWords);
  const explained = ruleIds.map((rule) => ({
    key: rule,
    label: <b id={ruleAnchor(rule)}>{rule}</b>,
    value: rules[rule],
  }));
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <Section id="ideas" title={words.ideas}>
        <Facts facts={ideas} />
      </Section>
      {slices.map(({ name, title, cycles, acts }) => (
        <Section key={name} id={name} title={say(language, title)}>
          {cycles.map((cycle) => (
            <Cycle key={cycle.name.en} cycle={cycle} />
          ))}
          <Acts acts={acts} />
          <p>
            <a href={`${address(language, "permissions")}#${name}`}>{words.addresses}</a>
          </p>
        </Section>
      ))}
      <Section id="rules" title={words.rules}>
        <Facts facts={explained} />
      </Section>
      <p className="meta">
        {words.piecesNote} <a href={address(language, "gallery")}>{words.pieces}</a>
      </p>
    </>
  );
}

/** A life cycle, drawn, with the table of its moves. */
function Cycle({ cycle: { name, states, moves } }: { cycle: HelpCycle }) {
  const language = useLanguage();
  const words = useWords(howItWorksWords);
  const stateAt = (place: number) => (states[place] ? say(language, states[place]) : "");
  const rows: Row[] = [...moves.entries()].map(([place, { key, label, from, to, by }]) => ({
    key,
    cells: {
      move: `${place + 1}. ${say(language, label)}`,
      from: from.map(stateAt).join(", "),
      to: stateAt(to),
      by: words[by],
    },
  }));
  const columns = [
    ...(["move", "from", "to"] as const).map((key) => ({ key, label: words[key] })),
    { key: "by", label: words.by, unbroken: true },
  ];
  return (
    <div className="stack">
      <h3>{say(language, name)}</h3>
      <p className="meta">{words.startsAs(stateAt(0))}</p>
      <Moves states={states.map((state) => say(language, state))} moves={moves} />
      <Table fold dense columns={columns} rows={rows} rowHeader="move" />
    </div>
  );
}

function Acts({ acts }: { acts: HelpAct[] }) {
  const language = useLanguage();
  const words = useWords(howItWorksWords);
  const rows: Row[] = acts.map(({ act, does, who, rule }) => ({
    key: act,
    cells: { act: say(language, does), who: say(language, who), rule },
  }));
  const columns = [
    { key: "act", label: words.act },
    { key: "who", label: words.who },
    { key: "rule", label: words.rule, unbroken: true },
  ];
  return (
    <div className="stack">
      <h3>{words.acts}</h3>
      <p className="meta">{words.ruleNote}</p>
      <Table fold columns={columns} rows={rows} rowHeader="act" />
    </div>
  );
}
