import { useId } from "react";

interface Props {
  label: string;
  type?: "text" | "password";
  autoComplete: string;
  value: string;
  onChange: (value: string) => void;
}

export function Field({ label, type = "text", autoComplete, value, onChange }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={label.toLowerCase()}
        type={type}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        required
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
