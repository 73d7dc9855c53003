// M-9: beside an agenda, of who comes to its meeting.
import { catalogue } from "../bilingual";
import { count } from "../format";

export const comingWords = catalogue(
  {
    whoComes: "Who is coming",
    level: "Level",
    coming: "Coming",
    comingOf: (coming: number, all: number) => `${coming} of ${all}`,
    vacant: (howMany: number) => `${howMany} vacant`,
    noSeat: "no seat",
    seatBySeat: "Seat by seat, and what is ready",
  },
  {
    whoComes: "Qui vient",
    level: "Ordre",
    coming: "Présents",
    comingOf: (coming, all) => `${coming} sur ${all}`,
    vacant: (howMany) => count("fr", howMany, { one: "vacant", other: "vacants" }),
    noSeat: "aucun siège",
    seatBySeat: "Siège par siège, et ce qui est prêt",
  },
);
