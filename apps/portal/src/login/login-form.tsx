import { type FormEvent, useRef, useState } from "react";
import type { ApiChoice } from "../../server/view.ts";
import { useAnnounce } from "../parts/announcer.tsx";
import { Field } from "../parts/field.tsx";
import { ProblemMessage } from "../parts/problem-message.tsx";
import { StepButton } from "../parts/step-button.tsx";
import { useLogIn } from "../portal/steps.ts";
import { useText } from "../text/language.tsx";
import { type FieldName, type Fields, faultsOf, type Way } from "./ways.ts";

const autoComplete: Readonly<Record<FieldName, string>> = {
  account: "username",
  password: "current-password",
  requestId: "off",
  code: "one-time-code",
};

interface Props {
  api: ApiChoice;
  way: Way;
}

export function LoginForm({ api, way }: Props) {
  const text = useText();
  const announce = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState<Fields>({});
  // Nobody is told of a mistake before the end of the sentence.
  const [isChecked, setIsChecked] = useState(false);
  const faults = isChecked ? faultsOf(way, fields, text) : {};
  const logIn = useLogIn();
  const send = () => {
    announce("");
    logIn.mutate({ api: api.id, way: way.name, fields: fields as Record<string, string> });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = way.fields.find((name) => faultsOf(way, fields, text)[name] !== undefined);
    setIsChecked(true);
    if (wrong === undefined) return send();
    logIn.reset();
    form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
  };

  return (
    <form className="stack" ref={form} onSubmit={submit} noValidate>
      {logIn.error && (
        <ProblemMessage
          key={logIn.submittedAt}
          error={logIn.error}
          since={logIn.submittedAt}
          api={api}
          retry={send}
        />
      )}
      {way.fields.map((name) => (
        <Field
          key={name}
          name={name}
          label={text.fields[name]}
          type={name === "password" ? "password" : "text"}
          autoComplete={autoComplete[name]}
          value={fields[name] ?? ""}
          onChange={(value) => setFields({ ...fields, [name]: value })}
          hint={name === "requestId" ? text.codeHint : undefined}
          error={faults[name]}
        />
      ))}
      <StepButton primary pending={logIn.isPending} busy={text.loggingIn}>
        {text.logInTo(api.title)}
      </StepButton>
      <Sample api={api} way={way} onUse={setFields} />
    </form>
  );
}

/** Only where the API is a mock: what its documentation prints. */
function Sample({ api, way, onUse }: Props & { onUse: (fields: Fields) => void }) {
  const text = useText();
  const { sample } = api;
  if (!sample) return null;
  const values = way.fields.map((name) => [name, sample[name] ?? ""] as const);
  return (
    <div className="sample">
      <div>
        <p className="quiet">{text.sample}</p>
        <p>
          {values.map(([name, value]) => (
            <code key={name}>{value}</code>
          ))}
        </p>
      </div>
      <button type="button" className="small" onClick={() => onUse(Object.fromEntries(values))}>
        {text.fillIn}
      </button>
    </div>
  );
}
