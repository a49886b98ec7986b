import type { ApiChoice } from "../server/view.ts";

interface Props {
  apis: readonly ApiChoice[];
  chosen: ApiChoice;
  onChoose: (api: ApiChoice) => void;
}

export function ApiPicker({ apis, chosen, onChoose }: Props) {
  return (
    <fieldset className="picker">
      <legend>API</legend>
      {apis.map((api) => (
        <label key={api.id} className="choice">
          <input
            type="radio"
            name="api"
            value={api.id}
            checked={api.id === chosen.id}
            onChange={() => onChoose(api)}
          />
          <span>
            {api.title} <small>{api.address}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
