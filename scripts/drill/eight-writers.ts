// N-2: eight writers for a minute; beside them one who clicks twice, goes back and sends again, and one who is too late.
import { setTimeout as pause } from "node:timers/promises";
import { type Act, emailOf, endOf, kinds, prepareAct, type Subjects, subjectsIn } from "./acts";
import { disagreements } from "./agreement";
import type { Chance } from "./chance";
import { oneOf, within } from "./database";
import { aCount, type Drill } from "./drill";
import { freePort, serveReady } from "./served";
import { filledIn, visitorOf } from "./visitor";
import { acknowledged, saidByKind, writersAt } from "./writers";

type World = { origin: string; dataDirectory: string; subjects: Subjects; chance: Chance };

/** A double click, a retry, and the same form again from the back button with something else in it. */
async function sendOverAndOver({ origin, dataDirectory, subjects, chance }: World): Promise<string[]> {
  const visitor = visitorOf(origin);
  await visitor.enterAs("secretariat-analyst");
  const act = await prepareAct(visitor, "add", { subjects, chance });
  if (!act) return ["The form to add a person did not open."];
  const twice = await Promise.all([visitor.send(act), visitor.send(act)]);
  const retried = await visitor.send(act);
  const back = await visitor.send({
    ...act,
    fields: filledIn(act.fields, { email: emailOf(`${act.token}x`) }),
  });
  visitor.leave();
  const answers = [...twice, retried, back];
  const places = new Set(answers.map(({ location }) => location));
  const stand = within(dataDirectory, (db) =>
    oneOf<number>(db, "select count(*) from person where email like ?", `${act.token}%`),
  );
  if (stand === 1 && places.size === 1 && answers.every((answer) => endOf(answer) === "acknowledged"))
    return [];
  return [
    `A form sent four times left ${stand} people and was answered ${answers.map(({ status }) => status).join(", ")}.`,
  ];
}

/** Two people open the same section; the second is shown what changed, and nothing is overwritten. */
async function beTooLate({
  origin,
  subjects,
  chance,
}: World): Promise<{ faults: string[]; act: Act | null }> {
  const [first, second] = [visitorOf(origin), visitorOf(origin)];
  await Promise.all([first, second].map((visitor) => visitor.enterAs("secretariat-analyst")));
  const one = { ...subjects, sections: [chance.one(subjects.sections)] };
  const [mine, theirs] = [
    await prepareAct(first, "section", { subjects: one, chance }),
    await prepareAct(second, "section", { subjects: one, chance }),
  ];
  if (!mine || !theirs) return { faults: ["The form of a section did not open."], act: null };
  const taken = await first.send(mine);
  const late = await second.send(theirs);
  first.leave();
  second.leave();
  mine.ended = endOf(taken);
  // Somebody else of the eight was quicker than the first: the second may have opened what they left, and be in time.
  if (mine.ended !== "acknowledged") return { faults: [], act: mine };
  const faults = [];
  if (late.status !== 409) faults.push(`An edit of a stale section was answered ${late.status}.`);
  if (!late.body.includes(theirs.token)) faults.push("An edit refused as stale lost what was typed.");
  if (!/changed this|changed meanwhile|was changed/i.test(late.body))
    faults.push("A stale edit was not told that the text had changed.");
  return { faults, act: mine };
}

export const eightWriters: Drill = {
  name: "writers",
  rules: "N-2, T-4",
  does: "eight writers for a minute; double clicks, retries, back button, stale edits",
  async run({ quick, chance, world }) {
    const count = aCount();
    const dataDirectory = world("writers");
    const server = await serveReady({ dataDirectory, port: await freePort() });
    const subjects = subjectsIn(dataDirectory);
    const place: World = { origin: server.origin, dataDirectory, subjects, chance };
    const writers = await writersAt({ origin: server.origin, howMany: 8, kinds, subjects, chance });
    const writing = writers.begin();
    const until = performance.now() + (quick ? 6_000 : 60_000);
    while (performance.now() < until) {
      count.lost.push(...(await sendOverAndOver(place)));
      const late = await beTooLate(place);
      count.lost.push(...late.faults);
      if (late.act) writers.acts.push(late.act);
      count.faults += 5;
      count.rounds += 1;
      await pause(200);
    }
    await writing.stop();
    if (/locked|SQLITE_BUSY/.test(server.said())) count.lost.push("The server said “locked”.");
    const unanswered = writers.acts.filter(({ ended }) => ended === "unknown");
    count.lost.push(...unanswered.map(({ kind, token }) => `${kind} ${token} was never answered.`));
    count.lost.push(...writers.troubles, ...disagreements(dataDirectory, writers.acts));
    await server.stop();
    const stale = writers.acts.filter(({ status }) => status === 409).length;
    return {
      ...count,
      acknowledged: acknowledged(writers.acts).length,
      notes: [
        `acknowledged: ${saidByKind(writers.acts)}`,
        `${writers.acts.length} forms sent, ${stale} of them refused because somebody was quicker`,
      ],
    };
  },
};
