// The promise of the import: an upload becomes a draft, and nothing is put to the councils before it is whole.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { describe, expect } from "vitest";
import type { Language } from "../../app/domain/bilingual";
import { importPageWords } from "../../app/domain/terms/page-words/import";
import { verbWords } from "../../app/domain/terms/page-words/verbs";
import { address } from "../../app/site-map";
import { frenchTerms } from "../domain/terms-import/documents";
import { browserTest, workspace } from "../support/browser";
import { enterAs, flashOf, headingOf, leadingOn, send } from "../support/browser-acts";
import * as terms from "../support/browser-terms";

const real = fileURLToPath(new URL("../../../shared/sources/terms-of-reference.fr.txt", import.meta.url));
/** Without the shared sources: nine sections in our own words, without a territorial seat, for both councils. */
const own = frenchTerms
  .replace(/.*Territorial.*\n/, "")
  .replace("Ville de Laval", "représentants municipaux")
  .replace(
    "rend compte au",
    "rend compte au Conseil de la prestation des services du secteur public (CPSSP) et au",
  );
const document = { name: "cadre.txt", text: existsSync(real) ? readFileSync(real, "utf8") : own };

const says = {
  fr: {
    noSeat: /aucun siège territorial/,
    number: "Sièges municipaux\u00a0: le texte n’en donne pas le nombre.",
    coChair: /coprésiden/,
  },
  en: {
    noSeat: /no territorial seat/,
    number: "Municipal seats: the text does not say how many.",
    coChair: /co-chair/,
  },
};
const lacks = {
  fr: {
    one: "l’anglais de chaque section",
    last: "l’anglais des sections 2 à 9",
    put: "Présenter aux conseils",
  },
  en: {
    one: "the English of every section",
    last: "the English of sections 2 to 9",
    put: "Put to the councils",
  },
};

/** The document is not text in the language of the workspace only: its French is there, its English is to be written. */
async function writeEnglishOfContext(page: Page, language: Language, version: string): Promise<void> {
  await terms.writeSection(page, { language, version, section: "context" });
}

async function seeRecognised(page: Page, language: Language): Promise<void> {
  expect(await headingOf(page)).toBe(importPageWords[language].recognised);
  expect(await page.locator("section[aria-labelledby=sections] tbody tr").count()).toBe(9);
  expect(await page.locator("section[aria-labelledby=sections] .soft").count()).toBe(0);
  const seats = await page.locator("section[aria-labelledby=seats]").innerText();
  expect(seats).toMatch(says[language].noSeat);
  expect(seats.match(new RegExp(says[language].coChair, "gi"))).toHaveLength(2);
  expect(await page.locator("section[aria-labelledby=notes]").innerText()).toContain(says[language].number);
}

describe.each(["en", "fr"] as const)("B-9 an upload becomes a draft (%s)", (language) => {
  browserTest(
    `B-9 from the document to both councils (${language})`,
    { timeout: 120_000 },
    async ({ open }) => {
      const page = await open({ javaScriptEnabled: false });
      await enterAs(page, "secretariat-analyst", language);
      await terms.uploadAndRead(page, language, document);
      await seeRecognised(page, language);

      const version = await terms.makeDraftOfNewBody(page, {
        en: `Shared Entrances Working Group, ${language}`,
        fr: `Groupe de travail sur les guichets communs, ${language}`,
        acronym: `IMP${language.toUpperCase()}`,
      });
      expect(await flashOf(page)).toBe(importPageWords[language].made);
      await terms.setAsidePassages(page, language, version);
      await terms.confirmAllClauses(page, language, version);

      // B-5: one side written, eight that lack are named, and the address of the last step says so too.
      await writeEnglishOfContext(page, language, version);
      const why = await page.locator(".head").innerText();
      expect(why).not.toContain(lacks[language].one);
      expect(why).toContain(lacks[language].last);
      await page.goto(address(language, "terms-put", { version }));
      expect(await page.locator("main").innerText()).toContain(lacks[language].last);
      expect(await page.locator("#form").count()).toBe(0);

      await terms.nameOrganizations(page, language, version);
      await terms.writeAllSections(page, language, version);
      await leadingOn(page, () => page.getByRole("link", { name: lacks[language].put }).click());
      await send(page);
      expect(await flashOf(page)).toBe(verbWords[language]["put-said"]);
      expect(new URL(page.url()).pathname).toBe(address(language, "terms", { version }));

      // B-3: before the councils, and honest about it: not in force, nobody has decided.
      for (const role of ["council-co-chair-pssdc", "council-co-chair-pscioc"] as const) {
        const chair = await open({ javaScriptEnabled: false });
        await enterAs(chair, role, language);
        await chair.goto(address(language, "terms", { version }));
        const text = await chair.locator("main").innerText();
        expect(text).toMatch(
          language === "en"
            ? /Nothing is in force until every one of them has decided/
            : /Rien n’est en vigueur tant que chacun n’a pas décidé/,
        );
        expect(text).not.toMatch(language === "en" ? /In force since/ : /En vigueur depuis/);
        expect(await chair.locator("#form").count()).toBe(0);
        await chair.goto(address(language, "home", {}, { all: "1" }));
        expect(
          await chair.locator(`main a[href="${address(language, "terms", { version })}"]`).count(),
        ).toBeGreaterThan(0);
      }
    },
  );
});

type Hostile = { what: string; name: string; bytes: () => Buffer; said: Record<Language, string> };
const hostile: Hostile[] = [
  {
    what: "an empty file",
    name: "empty.txt",
    bytes: () => Buffer.alloc(0),
    said: {
      en: "This document holds no text. Choose the document that holds the terms of reference.",
      fr: "Ce document ne contient aucun texte. Choisissez le document qui contient le cadre de référence.",
    },
  },
  {
    what: "a binary file called text",
    name: "photo.txt",
    bytes: () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 0xff, 0xfe, 0, 0]),
    said: {
      en: "This file is not text. Save the document as .docx or as plain text (.txt) and upload it again.",
      fr: "Ce fichier n’est pas du texte. Enregistrez le document en .docx ou en texte brut (.txt) et téléversez-le de nouveau.",
    },
  },
  {
    what: "a PDF renamed",
    name: "terms.docx",
    bytes: () => Buffer.from("%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n"),
    said: {
      en: "Only .docx, .pdf and .txt documents can be read.",
      fr: "Seuls les documents .docx, .pdf et .txt peuvent être lus.",
    },
  },
  {
    what: "a document of 21 MB",
    name: "large.txt",
    bytes: () => Buffer.alloc(21 * 1024 * 1024, "mandate "),
    said: {
      en: "This document is larger than 20 MB.",
      fr: "Ce document dépasse 20\u00a0Mo.",
    },
  },
];

for (const { what, name, bytes, said } of hostile) {
  browserTest.for(["en", "fr"] as const)(
    `B-9 ${what} is refused beside the field, in the reader's language (%s)`,
    async (language, { open }) => {
      const page = await open({ javaScriptEnabled: false });
      await enterAs(page, "secretariat-analyst", language);
      await terms.upload(page, language, { name, buffer: bytes() });
      const field = page.locator(".field", { has: page.locator("input[type=file]") });
      expect(await page.locator("main").innerText(), "the form comes back").toContain(
        importPageWords[language].lede,
      );
      expect((await field.locator(".err").innerText()).replaceAll("\u00a0", " ")).toContain(
        said[language].replaceAll("\u00a0", " "),
      );
      expect(await page.locator("html").getAttribute("lang")).toBe(`${language}-CA`);
      await page.goto(address(language, "home", {}, { all: "1" }));
      expect(await page.locator("main").innerText()).not.toContain(name);
    },
  );
}

browserTest("B-9 30 MB is refused at the door, in the reader's language first", async ({ open }) => {
  const page = await open({ javaScriptEnabled: false });
  await enterAs(page, "secretariat-analyst", "fr");
  const buffer = Buffer.alloc(30 * 1024 * 1024, "mandate ");
  const answer = await page.request.post(address("fr", "terms-import"), {
    multipart: { document: { name: "huge.txt", mimeType: "text/plain", buffer } },
    headers: { Origin: workspace },
  });
  expect(answer.status()).toBe(413);
  const text = await answer.text();
  expect(text).toContain("rien n’a été conservé");
  expect(text.indexOf("rien n’a été conservé")).toBeLessThan(text.indexOf("nothing was kept"));
});

browserTest("B-9 a text in Windows-1252 is read, and the page says how", async ({ open }) => {
  const page = await open({ javaScriptEnabled: false });
  await enterAs(page, "secretariat-analyst", "fr");
  const western = Buffer.from(document.text.replaceAll("\uf0b7", "-").replaceAll("’", "'"), "latin1");
  await terms.upload(page, "fr", { name: "cadre-1252.txt", buffer: western });
  await page.locator("section[aria-labelledby=sections]").waitFor();
  expect(await page.locator("section[aria-labelledby=sections] .soft").count()).toBe(0);
  expect(await page.locator("section[aria-labelledby=notes]").innerText()).toMatch(/windows-1252/i);
});
