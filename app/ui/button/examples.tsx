import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { ActLink, Acts, Button, RefusedButton } from "./button";

const words = catalogue(
  {
    record: "Record this position",
    save: "Save the draft",
    withdraw: "Withdraw",
    place: "Place it",
    open: "Open the agenda",
    declare: "Declare consensus",
    why: "Refused while Ontario asks to discuss (clause 7.5). A co-chair of PSCIOC can settle it.",
  },
  {
    record: "Consigner cette position",
    save: "Enregistrer l’ébauche",
    withdraw: "Retirer",
    place: "Placer",
    open: "Ouvrir l’ordre du jour",
    declare: "Déclarer le consensus",
    why: "Refusé tant que l’Ontario demande un débat (clause 7.5). La coprésidence du CDPISP peut régler la question.",
  },
);

export const examples: Example[] = [
  {
    name: { en: "Four looks", fr: "Quatre apparences" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <Acts>
            <Button>{say.record}</Button>
            <Button kind="two">{say.save}</Button>
            <Button kind="grave">{say.withdraw}</Button>
            <Button kind="two" low>
              {say.place}
            </Button>
            <ActLink kind="two" href="#agenda">
              {say.open}
            </ActLink>
          </Acts>
        )}
      </Said>
    ),
  },
  {
    name: { en: "Refused, with its reason", fr: "Refusé, avec sa raison" },
    render: () => (
      <Said words={words}>{(say) => <RefusedButton label={say.declare} reason={say.why} />}</Said>
    ),
  },
];
