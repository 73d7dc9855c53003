// Papers of the agendas of the last months: one in both languages, one in its author's with a summary, one replaced after the release.
import type { Id } from "../actor";
import type { AgendaFound, AgendaItem } from "../agendas/agenda.server";
import { beginRevision, sendRevision } from "../agendas/commands/revising.server";
import type { FileLanguage } from "../agendas/paper";
import { letsOneLanguage } from "../agendas/release-facts.server";
import { addTakenPaper } from "../meeting-papers/commands/adding.server";
import type { Side } from "../meeting-papers/commands/taking.server";
import { replaceWithTaken } from "../meeting-papers/commands/versions.server";
import { storeFile } from "../papers/files.server";
import type { World } from "./make.server";

type Texts = { title: string; summary: string; name: string; lines: readonly string[] };
type Written = { topic: string; kind: "decision" | "working"; en: Texts; fr: Texts };

const written: readonly Written[] = [
  {
    ...{ topic: "Shared measures: which three to keep", kind: "decision" },
    en: {
      title: "Three shared measures, compared",
      summary: "What five governments measure alike today, and the three that the group could keep.",
      name: "shared-measures.txt",
      lines: [
        "Three shared measures, compared",
        "Five governments count how many people finish a request in one visit. Three of them ask afterwards whether it was easy. Two publish how long an answer takes.",
        "What is asked of the group: a direction on which three to keep, so that the work plan of next year can name them.",
        "What it would cost: nothing new. Each government counts already; the work is to count alike.",
      ],
    },
    fr: {
      title: "Trois mesures communes, comparées",
      summary:
        "Ce que cinq administrations mesurent déjà de la même façon, et les trois que le groupe pourrait garder.",
      name: "mesures-communes.txt",
      lines: [
        "Trois mesures communes, comparées",
        "Cinq administrations comptent combien de personnes terminent une demande en une seule visite. Trois d’entre elles demandent ensuite si ce fut facile. Deux publient le temps d’une réponse.",
        "Ce qui est demandé au groupe\u00a0: une orientation sur les trois à garder, pour que le plan de travail de l’an prochain puisse les nommer.",
        "Ce que cela coûterait\u00a0: rien de nouveau. Chaque administration compte déjà; le travail est de compter de la même façon.",
      ],
    },
  },
  {
    ...{ topic: "What the counters heard this month", kind: "working" },
    en: {
      title: "Notes from eleven counters",
      summary: "What people asked most often in October, in their own words.",
      name: "notes-from-counters.txt",
      lines: [
        "Notes from eleven counters",
        "People asked most often where their request stands. Second came forms that ask twice for the same thing.",
        "In two places the line was shorter after the first page of the form was cut.",
      ],
    },
    fr: {
      title: "Notes de onze comptoirs",
      summary: "Ce que les gens ont le plus souvent demandé, dans leurs mots.",
      name: "notes-de-comptoirs.txt",
      lines: [
        "Notes de onze comptoirs",
        "Les gens ont le plus souvent demandé où en est leur demande. Venaient ensuite les formulaires qui posent deux fois la même question.",
        "À deux endroits, la file a raccourci une fois la première page du formulaire coupée.",
      ],
    },
  },
];

function sideOf({ house }: World, language: FileLanguage, { name, lines }: Texts, more = ""): Side {
  const all = more ? [...lines, more] : lines;
  const stored = storeFile(house.dataDirectory, { name, bytes: Buffer.from(all.join("\n\n"), "utf8") });
  const page = all.map((text, at) => ({ text, heading: at === 0 }));
  return { language, stored, pages: JSON.stringify([page]), problem: "" };
}

/** On those items that the demonstration has something written for. */
export function addPapers(world: World, found: AgendaFound, items: readonly AgendaItem[]): void {
  // M-6: where the terms ask for both languages, both come.
  const inBoth = !letsOneLanguage(found);
  for (const { topic, kind, en, fr } of written)
    for (const item of items.filter(({ title }) => title.en === topic))
      addTakenPaper(
        world.as("secretariat-analyst"),
        item.id,
        {
          ...{ titleEn: en.title, titleFr: fr.title, summaryEn: en.summary, summaryFr: fr.summary, kind },
          ...{ status: kind === "decision" ? "final" : "for-discussion", audience: "everyone" },
          ...{ suppliedBy: "", inConfidence: false, isBilingual: false, why: "" },
        },
        [sideOf(world, "en", en), ...(inBoth || kind === "decision" ? [sideOf(world, "fr", fr)] : [])],
      );
}

const decisionPaper = ({ house }: World, meeting: Id) =>
  house.db.$client
    .prepare<[Id], { id: Id; edition: number }>(
      "select id, edition from agenda_paper where meeting_id = ? and kind = 'decision' and state = 'added' order by rowid limit 1",
    )
    .get(meeting);
export const hasDecisionPaper = (world: World, meeting: Id): boolean =>
  Boolean(decisionPaper(world, meeting));

/** M-18: two days later a figure is set right in both languages. */
export function replaceOne(world: World, meeting: Id): void {
  const paper = decisionPaper(world, meeting);
  const [measures] = written;
  if (!paper || !measures) return;
  const staff = world.as("secretariat-analyst");
  beginRevision(staff, meeting);
  replaceWithTaken(
    staff,
    paper.id,
    { way: "version", isBilingual: false, keepsOther: false, edition: paper.edition },
    [
      sideOf(
        world,
        "en",
        measures.en,
        "Set right since the first version: four governments ask whether it was easy, not three.",
      ),
      sideOf(
        world,
        "fr",
        measures.fr,
        "Corrigé depuis la première version\u00a0: quatre administrations demandent si ce fut facile, non trois.",
      ),
    ],
  );
  sendRevision(staff, meeting);
}
