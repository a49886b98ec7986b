import type { Credentials } from "../server/view.ts";

interface Props {
  sample: Credentials;
  onUse: (sample: Credentials) => void;
}

/** Only where the API is a mock: the account that its documentation prints. */
export function SampleAccount({ sample, onUse }: Props) {
  return (
    <div className="sample">
      <p>
        The documentation's account is <code>{sample.account}</code> with the password{" "}
        <code>{sample.password}</code>.
      </p>
      <button type="button" onClick={() => onUse(sample)}>
        Fill it in
      </button>
    </div>
  );
}
