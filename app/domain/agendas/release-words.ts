import { catalogue } from "../bilingual";
import { count } from "../format";

const items = (language: "en" | "fr", howMany: number): string =>
  count(
    language,
    howMany,
    language === "en" ? { one: "item", other: "items" } : { one: "point", other: "points" },
  );

export const releaseWords = catalogue(
  {
    title: "Release the agenda",
    lede: "English and French go out at the same instant. Each person gets one mail in their own language, with the calendar entry and how to join.",
    blocks: "What is missing",
    lacks: (number: string, title: string, side: string) =>
      `Item ${number}, ${title}: the title in ${side} is missing.`,
    paperTitle: (number: string, title: string, side: string) =>
      `Item ${number}, paper “${title}”: its title in ${side} is missing.`,
    paperSummary: (number: string, title: string, side: string) =>
      `Item ${number}, paper “${title}”: its summary in ${side} is missing.`,
    paperMissing: (number: string, title: string, side: string) =>
      `Item ${number}, paper “${title}”: it is missing in ${side}.`,
    paperBehind: (number: string, title: string, side: string) =>
      `Item ${number}, paper “${title}”: in ${side} it stands at an earlier version.`,
    sideEnglish: "English",
    sideFrench: "French",
    owner:
      "Whoever makes the agenda completes it: a title once the agenda is opened again, a paper at once. Or it is released with a reason, which is printed with it.",
    who: "Who gets what",
    person: "Person",
    organization: "Organization",
    language: "Language",
    what: "What",
    inEnglish: "English",
    inFrench: "French",
    all: (open: number, inCamera: number) =>
      inCamera === 0 ? items("en", open) : `${items("en", open)}, and ${inCamera} in camera`,
    withoutCamera: (open: number) => items("en", open),
    observers: "Observers read it in the workspace, without what is in camera; they get no mail.",
    why: "Why it goes out with a side missing",
    submit: "Release in both languages",
    said: "The agenda is released.",
    exception: (why: string) => `Released with a side missing: ${why}`,
    released: "Agenda released",
  },
  {
    title: "Diffuser l’ordre du jour",
    lede: "L’anglais et le français partent au même instant. Chaque personne reçoit un seul courriel dans sa langue, avec l’entrée de calendrier et la façon de se joindre.",
    blocks: "Ce qui manque",
    lacks: (number, title, side) => `Point ${number}, ${title}\u00a0: il manque le titre en ${side}.`,
    paperTitle: (number, title, side) =>
      `Point ${number}, document «\u00a0${title}\u00a0»\u00a0: il manque son titre en ${side}.`,
    paperSummary: (number, title, side) =>
      `Point ${number}, document «\u00a0${title}\u00a0»\u00a0: il manque son résumé en ${side}.`,
    paperMissing: (number, title, side) =>
      `Point ${number}, document «\u00a0${title}\u00a0»\u00a0: il manque en ${side}.`,
    paperBehind: (number, title, side) =>
      `Point ${number}, document «\u00a0${title}\u00a0»\u00a0: en ${side}, il en est à une version antérieure.`,
    sideEnglish: "anglais",
    sideFrench: "français",
    owner:
      "Qui prépare l’ordre du jour le complète\u00a0: un titre une fois l’ordre du jour rouvert, un document tout de suite. Ou il est diffusé avec une raison, qui y est imprimée.",
    who: "Qui reçoit quoi",
    person: "Personne",
    organization: "Organisation",
    language: "Langue",
    what: "Quoi",
    inEnglish: "Anglais",
    inFrench: "Français",
    all: (open, inCamera) =>
      inCamera === 0 ? items("fr", open) : `${items("fr", open)}, et ${inCamera} à huis clos`,
    withoutCamera: (open) => items("fr", open),
    observers:
      "Les observateurs et observatrices le lisent dans l’espace, sans le huis clos; aucun courriel ne leur est envoyé.",
    why: "Pourquoi il part sans une des langues",
    submit: "Diffuser dans les deux langues",
    said: "L’ordre du jour est diffusé.",
    exception: (why) => `Diffusé sans une des langues\u00a0: ${why}`,
    released: "Ordre du jour diffusé",
  },
);
