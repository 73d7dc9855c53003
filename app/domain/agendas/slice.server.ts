import { inBoth } from "../bilingual";
import type { Facts, Policy } from "../permissions";
import type { Slice } from "../slice";
import { settleSilentAgendas } from "./commands/approving.server";
import { agendaFinds } from "./finds.server";
import { itemMoves, itemStates } from "./lifecycle";
import { agendaPolicies } from "./policy";
import { agendaSaid } from "./said-words";
import { itemMoveWords, itemStateWords } from "./words";

export const agendasSlice: Slice = {
  name: "agendas",
  title: inBoth(agendaSaid, (words) => words.agendas),
  lifeCycles: [
    {
      name: inBoth(agendaSaid, (words) => words.item),
      cycle: { states: itemStates, moves: itemMoves },
      words: itemStateWords,
      moveWords: itemMoveWords,
    },
  ],
  policies: Object.values(agendaPolicies) as Policy<Facts>[],
  settle: settleSilentAgendas,
  finds: agendaFinds,
};
