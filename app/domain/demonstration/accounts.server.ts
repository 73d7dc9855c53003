// The councils' money since the workspace began: what they had, what is called each year and comes in, what is set aside.
import { prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Asker } from "../command.server";
import { confirmOpening } from "../council-accounts/commands/confirming.server";
import { callContributions, invoiceContribution } from "../council-accounts/commands/contributions.server";
import { enterOpening } from "../council-accounts/commands/openings.server";
import { planLapse, setAside } from "../council-accounts/commands/provisions.server";
import { receiveContribution } from "../council-accounts/commands/receipts.server";
import { sumOf } from "../council-accounts/forms";
import { payersOf } from "../council-accounts/payers.server";
import { yearInAddress } from "../council-accounts/year";
import { addDays, type Day, dayFrom, dayOf, fiscalYearOf } from "../dates";
import type { Level } from "../levels";
import { beganOn } from "./clock.server";
import { chairIn } from "./deciding.server";
import { ofMoney } from "./earlier.server";
import type { World } from "./make.server";

type Council = "PSSDC" | "PSCIOC";
const councils: readonly Council[] = ["PSSDC", "PSCIOC"];

/** In whole cents. */
const opening: Record<Council, number> = { PSSDC: 8_640_000, PSCIOC: 5_125_050 };
const shares: Record<Council, Record<Level, string>> = {
  PSSDC: { F: "60,000.00", P: "12,500.00", T: "4,000.00", M: "7,500.00" },
  PSCIOC: { F: "50,000.00", P: "9,500.00", T: "3,500.00", M: "6,000.00" },
};

const officer = (world: World): Asker => world.as("secretariat-finance");
const bodyOf = (world: World, council: Council): Id => world.bodies.get(council) ?? "";

export function makeAccounts(world: World): void {
  const began = dayOf(world.house.now());
  confirmOpening(chairIn(world, "PSSDC"), takeInOpening(world, "PSSDC", addDays(began, -1)), 1);
  const running = fiscalYearOf(world.today);
  for (let year = fiscalYearOf(began) + 1; year <= running; year += 1)
    for (const council of councils) makeYear(world, { council, year });
}

/** Found in the books since; a co-chair has still to confirm it. */
export const makeOpeningToConfirm = (world: World): void =>
  void takeInOpening(world, "PSCIOC", addDays(beganOn(world.today, { matters: true }), -1));

const takeInOpening = (world: World, council: Council, day: Day): Id =>
  enterOpening(officer(world), bodyOf(world, council), {
    ...{ cents: opening[council], day, recordEn: "Books of the secretariat, reviewed by its auditor" },
    recordFr: "Livres du secrétariat, examinés par son vérificateur",
  });

type Year = { council: Council; year: number };

function makeYear(world: World, { council, year }: Year): void {
  const body = bodyOf(world, council);
  const on = (day: string, happens: () => void) => {
    const at = dayFrom(`${day < "04" ? year + 1 : year}-${day}`);
    if (at <= world.today) world.on(at, happens);
  };
  const account = { body, year: yearInAddress(year) };
  on("04-20", () => call(world, account, council));
  on("05-05", () => invoiceAll(world, account));
  const days = ["05-22", "06-03", "06-17", "07-08"];
  for (const [place, day] of days.entries())
    on(day, () => receiveSome(world, account, { place, of: days.length }));
  // One pays in two parts, half a year late.
  on("09-15", () => receiveLate(world, account, 2));
  on("12-10", () => receiveLate(world, account, 1));
  if (council === "PSSDC")
    on("05-10", () => {
      setAside(officer(world), account, {
        ...{
          purposeEn: "Translation of what the groups write",
          purposeFr: "Traduction de ce qu’écrivent les groupes",
        },
        ...{ cents: 3_000_000, decision: ofMoney.translation },
      });
    });
  if (council === "PSCIOC" && year === fiscalYearOf(world.today) - 1)
    on("02-15", () => {
      planLapse(officer(world), account, { cents: 500_000, decision: ofMoney.lapse });
    });
}

type Account = { body: Id; year: string };
const yearOf = ({ year }: Account): number => Number(year.slice(0, 4));

function call(world: World, account: Account, council: Council): void {
  const year = yearOf(account);
  const payers = payersOf(world.house.db, { council: { id: account.body }, year }, dayOf(world.house.now()));
  const sums = Object.fromEntries(payers.map(({ id, level }) => [sumOf(id), shares[council][level]]));
  callContributions(officer(world), account, { dueOn: dayFrom(`${year}-06-30`), ...sums }, "en");
}

type Open = { id: Id; edition: number; left: number };
const open = prepared((db) =>
  db.$client.prepare<[{ body: Id; year: number; state: string }], Open>(
    `select c.id, c.edition, c.cents + coalesce((select sum(p.cents) from pot p where p.of_id = c.id and p.of_id <> ''), 0) as left
     from contribution c join council_account a on a.id = c.account_id join jurisdiction j on j.id = c.jurisdiction_id
     where a.body_id = :body and a.year = :year and c.state = :state order by j.precedence`,
  ),
);
const openIn = (world: World, account: Account, state: "called" | "invoiced"): Open[] =>
  open(world.house.db).all({ body: account.body, year: yearOf(account), state });

function invoiceAll(world: World, account: Account): void {
  for (const [place, { id, edition }] of openIn(world, account, "called").entries())
    invoiceContribution(officer(world), id, {
      ...{ invoice: `${yearOf(account)}-${String(place + 1).padStart(3, "0")}`, edition },
      invoicedOn: dayOf(world.house.now()),
    });
}

/** All but the last two, in some order, over the weeks in which they come in. */
function receiveSome(world: World, account: Account, { place, of }: { place: number; of: number }): void {
  const waiting = openIn(world, account, "invoiced");
  const some = Math.ceil((waiting.length - 2) / (of - place));
  for (const one of waiting.slice(0, Math.max(0, some))) receive(world, one, one.left);
}

/** A part of what is left of one, or, at last, all of both. */
function receiveLate(world: World, account: Account, parts: 1 | 2): void {
  const waiting = openIn(world, account, "invoiced");
  const late = parts === 2 ? waiting.slice(0, 1) : waiting;
  for (const one of late) receive(world, one, Math.floor(one.left / parts));
}

function receive(world: World, { id, edition }: Open, cents: number): void {
  const day = dayOf(world.house.now());
  receiveContribution(officer(world), id, { cents, receivedOn: day, note: `EFT ${day}`, edition });
}
