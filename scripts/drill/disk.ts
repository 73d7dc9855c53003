// N-4: the disk is full, or fails, while people write: an honest 503, what was typed kept, nothing acknowledged falsely.
import { setTimeout as pause } from "node:timers/promises";
import { type Act, endOf, kinds, prepareAct, type Subjects, subjectsIn } from "./acts";
import { disagreements } from "./agreement";
import type { Chance } from "./chance";
import { aCount, type Drill } from "./drill";
import { onFullDisk } from "./full-disk";
import { fetchReady, freePort, readyAgain, serveReady, startChild } from "./served";
import { filledIn, formIn, type Visitor, visitorOf } from "./visitor";
import { acknowledged, sendAgain, writersAt } from "./writers";

/** What fails, and how: the calls by which SQLite and the house write files. */
const faults: readonly [calls: string, error: string, when?: string][] = [
  ["pwrite64", "ENOSPC"],
  ["pwrite64", "EIO"],
  ["fsync,fdatasync", "EIO"],
  ["fsync,fdatasync", "ENOSPC"],
  ["ftruncate,fallocate,pwrite64", "ENOSPC"],
  ["pwrite64,fdatasync,fsync", "EIO", "2+5"],
];

/** Makes calls of a running server fail; gives the way to let them be again. Null where tracing is not permitted. */
async function failing(
  pid: number,
  [calls, error, when]: (typeof faults)[number],
): Promise<(() => Promise<void>) | null> {
  const inject = `inject=${calls}:error=${error}${when ? `:when=${when}` : ""}`;
  const tracer = startChild("strace", [
    "-f",
    "-o",
    "/dev/null",
    "-e",
    `trace=${calls}`,
    "-e",
    inject,
    "-p",
    String(pid),
  ]);
  for (let tries = 0; tries < 200 && !tracer.said().includes("attached"); tries += 1) {
    if (tracer.process.exitCode !== null) return null;
    await pause(20);
  }
  if (!tracer.said().includes("attached")) return null;
  return async () => {
    tracer.process.kill("SIGINT");
    await tracer.ended;
  };
}

const sentence = {
  en: "cannot write to its disk at the moment",
  fr: "ne peut pas écrire sur son disque en ce moment",
};

/** The same form in either language, opened while all is well. */
async function inLanguage(visitor: Visitor, language: "en" | "fr", chance: Chance): Promise<Act> {
  const path = language === "en" ? "/en/people/new" : "/fr/personnes/ajouter";
  const form = await visitor.formAt(path);
  if (!form) throw new Error("The form to add a person did not open.");
  const token = chance.token();
  const typed = {
    email: `${token}@example.org`,
    name: token,
    titleEn: "Director",
    language,
    zone: "America/Toronto",
    invite: "yes",
  };
  const key = form.fields.find(([name]) => name === "_key")?.[1] ?? "";
  const act: Omit<Act, "fields"> = {
    kind: "add",
    token,
    key,
    by: visitor,
    path: form.action,
    at: Date.now(),
    answeredAt: 0,
    ended: "unknown",
    status: 0,
  };
  return { ...act, fields: filledIn(form.fields, typed) };
}

type Bad = { visitor: Visitor; subjects: Subjects; chance: Chance };

/** What the reader must find on the page of a form that could not be kept. */
async function faultsOfPage(act: Act, language: "en" | "fr"): Promise<string[]> {
  const answer = await act.by.send(act);
  act.ended = endOf(answer);
  act.status = answer.status;
  if (answer.status === 302) return [];
  const form = formIn(answer.body);
  const wrong: [boolean, string][] = [
    [answer.status !== 503, `was answered ${answer.status}`],
    [!answer.body.includes(sentence[language]), "does not say why, in the reader’s language"],
    [!answer.body.includes(`<html lang="${language}-CA"`), "is not in the reader’s language"],
    [
      !form?.fields.some(([name, value]) => name === "email" && value.startsWith(act.token)),
      "lost what was typed",
    ],
    [
      !form?.fields.some(([name, value]) => name === "_key" && value === act.key),
      "has another key, and would act twice",
    ],
  ];
  return wrong.filter(([isWrong]) => isWrong).map(([, what]) => `A form that could not be kept ${what}.`);
}

/** Signing in and an upload, which are forms of their own kind. */
async function otherForms(
  { visitor, subjects, chance }: Bad,
  upload: Act | null,
): Promise<{ acts: Act[]; lost: string[] }> {
  const lost: string[] = [];
  const stranger = visitorOf(visitor.origin);
  const entry = await stranger.send({ path: "/fr/connexion/demonstration", fields: [["as", "reader"]] });
  stranger.leave();
  if (entry.status !== 503 || !entry.body.includes(sentence.fr))
    lost.push(`Signing in was answered ${entry.status}, without saying why.`);
  if (!upload) return { acts: [], lost };
  const answer = await visitor.send(upload);
  upload.ended = endOf(answer);
  upload.status = answer.status;
  if (answer.status !== 503) lost.push(`An upload was answered ${answer.status}.`);
  if (answer.status === 503 && !answer.body.includes("A file must be chosen again."))
    lost.push("An upload that could not be kept does not say that the file must be chosen again.");
  const read = await visitor.ask(`/en/seats/${chance.one(subjects.seats)}`);
  if (read.status !== 200) lost.push(`A page that only reads was answered ${read.status}.`);
  return { acts: [upload], lost };
}

export const disk: Drill = {
  name: "disk",
  rules: "N-4",
  does: "a full disk and a failing one, under a running server; honest pages, and recovery without a restart",
  needs: ["strace"],
  async run({ quick, chance, world, folder, say }) {
    const count = aCount();
    const dataDirectory = world("disk");
    const port = await freePort();
    let server = await serveReady({ dataDirectory, port });
    const subjects = subjectsIn(dataDirectory);
    const writers = await writersAt({ origin: server.origin, howMany: 3, kinds, subjects, chance });
    const visitor = visitorOf(server.origin);
    await visitor.enterAs("secretariat-analyst");
    let refused = 0;
    for (const fault of quick ? faults.slice(0, 3) : faults) {
      const isSteady = fault[2] === undefined;
      const forms: [Act, "en" | "fr"][] = [
        [await inLanguage(visitor, "en", chance), "en"],
        [await inLanguage(visitor, "fr", chance), "fr"],
      ];
      const upload = await prepareAct(visitor, "upload", { subjects, chance });
      const writing = writers.begin();
      await pause(500);
      const end = await failing(server.pid, fault);
      if (!end) return { notRun: "strace may not attach to a process here" };
      await pause(2_100);
      if (isSteady && (await fetchReady(server.origin))?.ok)
        count.lost.push(`While ${fault[0]} gave ${fault[1]}, it said that it was ready.`);
      for (const [act, language] of forms) count.lost.push(...(await faultsOfPage(act, language)));
      if (isSteady) {
        const others = await otherForms({ visitor, subjects, chance }, upload);
        count.lost.push(...others.lost);
        writers.acts.push(...others.acts);
      }
      await pause(quick ? 500 : 2_500);
      await writing.stop();
      await end();
      if (!(await readyAgain(server)))
        count.lost.push(`After ${fault.join(" ")}, it was not ready again without a restart.`);
      writers.acts.push(...forms.map(([act]) => act));
      const again = writers.acts.filter(({ status, ended }) => status === 503 && ended !== "acknowledged");
      refused += again.length;
      for (const act of again) {
        const status = await sendAgain(act);
        act.status = status;
        if (status >= 500) count.lost.push(`After ${fault.join(" ")}, ${act.kind} was answered ${status}.`);
      }
      // What was half written must not come to life at the next start.
      await server.kill();
      server = await serveReady({ dataDirectory, port });
      count.lost.push(...disagreements(dataDirectory, writers.acts));
      count.faults += 1;
      count.rounds += 1;
      say(`${fault.join(" ")}: ${again.length} forms refused, and sent again`);
    }
    await server.stop();
    count.lost.push(...new Set(writers.troubles));
    const full = await onFullDisk(world("disk-full"), folder("small-disk"), chance);
    return {
      ...count,
      rounds: count.rounds + full.rounds,
      faults: count.faults + full.faults,
      lost: [...count.lost, ...full.lost],
      acknowledged: acknowledged(writers.acts).length + full.acknowledged,
      notes: [`${refused} forms were answered 503, and acted once when they were sent again`, ...full.notes],
    };
  },
};
