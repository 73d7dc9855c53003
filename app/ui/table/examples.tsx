import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { Status } from "../status/status";
import { Filters } from "./filters";
import { Pages } from "./pages";
import { type Column, Scroll, Table } from "./table";

const words = catalogue(
  {
    caption: "Commitments of PSSDC, 2026-2027",
    date: "Date",
    commitment: "Commitment",
    body: "Body",
    committed: "Committed ($)",
    state: "State",
    research: "Research",
    panel: "Citizen research panel",
    measures: "Measures of experience",
    late: "Late, 2 days",
    total: "Total",
    first: "86,250.00",
    second: "100,000.00",
    sum: "186,250.00",
    range: "26 to 50 of 184",
    any: "Any body",
    words: "Words",
    label: "Filters of the example",
    pagesLabel: "Pages of the example",
  },
  {
    caption: "Engagements du CPSSP, 2026-2027",
    date: "Date",
    commitment: "Engagement",
    body: "Instance",
    committed: "Engagé ($)",
    state: "État",
    research: "Recherche",
    panel: "Panel de recherche citoyenne",
    measures: "Mesures de l’expérience",
    late: "En retard de 2\u00a0jours",
    total: "Total",
    first: "86\u00a0250,00",
    second: "100\u00a0000,00",
    sum: "186\u00a0250,00",
    range: "De 26 à 50 sur 184",
    any: "Toute instance",
    words: "Mots",
    label: "Filtres de l’exemple",
    pagesLabel: "Pages de l’exemple",
  },
);

type Say = Record<keyof typeof words.en, string>;

const columns = (say: Say): Column[] => [
  { key: "date", label: say.date, unbroken: true, sort: { href: "#date", direction: "ascending" } },
  { key: "what", label: say.commitment, sort: { href: "#what" } },
  { key: "body", label: say.body },
  { key: "state", label: say.state, wide: true },
  { key: "amount", label: say.committed, numeric: true },
];

const rows = (say: Say) => [
  { key: "research", group: true, cells: { what: say.research } },
  {
    key: "panel",
    cells: {
      date: "2026-04-14",
      what: <a href="#panel">{say.panel}</a>,
      body: "Research WG",
      state: <Status tone="bad">{say.late}</Status>,
      amount: say.first,
    },
  },
  {
    key: "measures",
    current: true,
    cells: {
      date: "2026-05-07",
      what: <a href="#measures">{say.measures}</a>,
      body: "CCSWG",
      state: "",
      amount: say.second,
    },
  },
];

const foot = (say: Say) => ({ what: say.total, amount: say.sum });

export const examples: Example[] = [
  {
    name: { en: "Folds on a phone; filters and pages", fr: "Se plie au téléphone; filtres et pages" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <>
            <Filters
              action="#table"
              label={say.label}
              keep={{ sort: "date" }}
              filters={[
                {
                  kind: "select",
                  name: "body",
                  label: say.body,
                  any: say.any,
                  options: [{ value: "ccswg", label: "CCSWG" }],
                },
                { kind: "search", name: "words", label: say.words },
              ]}
            />
            <Table fold columns={columns(say)} rows={rows(say)} rowHeader="what" foot={foot(say)} />
            <Pages
              label={say.pagesLabel}
              range={say.range}
              current={2}
              count={8}
              hrefOf={(page) => `#page-${page}`}
              csv="#csv"
            />
          </>
        )}
      </Said>
    ),
  },
  {
    name: { en: "Scrolls, dense", fr: "Défile, serré" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <Scroll label={say.caption}>
            <Table dense caption={say.caption} columns={columns(say)} rows={rows(say)} rowHeader="what" />
          </Scroll>
        )}
      </Said>
    ),
  },
];
