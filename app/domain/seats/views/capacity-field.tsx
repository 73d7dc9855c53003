import { RadioField, useWords } from "../../../ui";
import { holderWords } from "../holder-words";
import { capacities } from "../lifecycle";
import { capacityWords } from "../words";

export function CapacityField() {
  const words = useWords(capacityWords);
  const hints = useWords(holderWords);
  const hint = { principal: hints.principalHint, alternate: hints.alternateHint };
  return (
    <RadioField
      name="capacity"
      label={words.capacity}
      choices={capacities.map((value) => ({ value, label: words[value], hint: hint[value] }))}
    />
  );
}
