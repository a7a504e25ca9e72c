import { useId } from 'react';

interface ChoiceProps<T extends string | number> {
  readonly legend: string;
  readonly options: readonly { readonly id: T; readonly name: string; readonly use?: string }[];
  readonly chosen: T;
  readonly onChoose: (id: T) => void;
}

/** One of a few, each with what it is good for. */
export function Choice<T extends string | number>({
  legend,
  options,
  chosen,
  onChoose,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="save-choice">
      <legend>{legend}</legend>
      {options.map(({ id, name: label, use }) => (
        <label key={id} className="save-option">
          <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>
            {label}
            {use !== undefined && <span className="save-use">{use}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
