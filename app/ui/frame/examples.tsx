import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { useLanguage } from "../language";
import { Banner, Masthead, type Toggle } from "./frame";

const words = catalogue(
  {
    name: "Workspace",
    places: "Places of the example",
    account: "Account of the example",
    home: "Home",
    matters: "Matters",
    register: "Register",
    seats: "My seats",
    out: "Sign out",
    banner: "Demonstration: positions, amounts and dates are invented.",
  },
  {
    name: "Espace de travail",
    places: "Lieux de l’exemple",
    account: "Compte de l’exemple",
    home: "Accueil",
    matters: "Dossiers",
    register: "Registre",
    seats: "Mes sièges",
    out: "Fermer la session",
    banner: "Démonstration\u00a0: les positions, les montants et les dates sont inventés.",
  },
);

const useToggle = (): Toggle =>
  useLanguage() === "en"
    ? { kind: "link", href: "#francais", language: "fr", label: "Français" }
    : { kind: "link", href: "#english", language: "en", label: "English" };

function ExampleMasthead({ say }: { say: Record<keyof typeof words.en, string> }) {
  return (
    <Masthead
      name={say.name}
      home="#home"
      places={[
        { label: say.home, href: "#home" },
        { label: say.matters, href: "#matters", current: true },
        { label: say.register, href: "#register" },
      ]}
      account={[
        { label: say.seats, href: "#seats" },
        { label: say.out, action: "#out" },
      ]}
      toggle={useToggle()}
      labels={{ places: say.places, account: say.account }}
      search={{ action: "#search", name: "q" }}
    />
  );
}

export const examples: Example[] = [
  {
    name: { en: "Masthead", fr: "Bandeau" },
    render: () => <Said words={words}>{(say) => <ExampleMasthead say={say} />}</Said>,
  },
  {
    name: { en: "A calm line above it", fr: "Une ligne discrète au-dessus" },
    render: () => <Said words={words}>{(say) => <Banner>{say.banner}</Banner>}</Said>,
  },
];
