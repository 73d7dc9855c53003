import { ActLink, Button } from "../button/button";
import { type Option, type OptionGroup, Options } from "../form/text-fields";
import { useWords } from "../language";
import { useOwnId } from "../own-id";
import { words } from "../words";

export type Filter =
  | {
      kind: "select";
      name: string;
      label: string;
      any: string;
      options: (Option | OptionGroup)[];
      value?: string;
    }
  | { kind: "search"; name: string; label: string; value?: string };

type FiltersProps = {
  action: string;
  filters: Filter[];
  label?: string;
  /** What else the address must keep, such as the order. */
  keep?: Record<string, string>;
  /** What its button says, where it does more than narrow. */
  apply?: string;
  /** Where the list stands unfiltered; the action itself unless given. */
  clear?: string;
};

/** Narrows a list by its address, so that it can be sent to a colleague. */
export function Filters({ action, filters, label, keep = {}, apply, clear = action }: FiltersProps) {
  const say = useWords(words);
  const id = useOwnId("filter");
  return (
    <form className="filters" action={action} method="get" aria-label={label ?? say.filters}>
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {filters.map((filter) => (
        <div key={filter.name}>
          <label className="meta" htmlFor={`${id}-${filter.name}`}>
            {filter.label}
          </label>
          <FilterControl id={`${id}-${filter.name}`} {...filter} />
        </div>
      ))}
      <div className="acts">
        <Button kind="two" low>
          {apply ?? say.apply}
        </Button>
        <ActLink kind="two" low href={clear}>
          {say.clear}
        </ActLink>
      </div>
    </form>
  );
}

function FilterControl({ id, ...filter }: Filter & { id: string }) {
  if (filter.kind === "search")
    return <input className="low" id={id} type="search" name={filter.name} defaultValue={filter.value} />;
  return (
    <select className="low" id={id} name={filter.name} defaultValue={filter.value ?? ""}>
      <option value="">{filter.any}</option>
      <Options options={filter.options} />
    </select>
  );
}
