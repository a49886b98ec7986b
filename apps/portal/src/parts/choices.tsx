import type { ReactNode } from "react";

interface Props<Value extends string> {
  legend: string;
  /** Of the group of radio buttons. */
  name: string;
  all: readonly { readonly value: Value; readonly label: ReactNode }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

export function Choices<Value extends string>({
  legend,
  name,
  all,
  chosen,
  onChoose,
}: Props<Value>) {
  return (
    <fieldset className="picker">
      <legend>{legend}</legend>
      {all.map(({ value, label }) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
