import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { LongWork } from "./long-work";

const words = catalogue(
  { label: "Making the binder of June 9, in English and in French", text: "Page 124 of 200." },
  { label: "Préparation du cahier du 9 juin, en anglais et en français", text: "Page 124 sur 200." },
);

export const examples: Example[] = [
  {
    name: { en: "Work that takes its time", fr: "Un travail qui prend son temps" },
    render: () => (
      <Said words={words}>
        {(say) => <LongWork label={say.label} value={124} max={200} text={say.text} refresh="#work" />}
      </Said>
    ),
  },
];
