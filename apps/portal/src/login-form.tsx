import { type FormEvent, useState } from "react";
import type { ApiChoice, Credentials } from "../server/view.ts";
import { useAnnounce } from "./announcer.tsx";
import { Field } from "./field.tsx";
import { ProblemMessage } from "./problem-message.tsx";
import { useLogIn } from "./queries.ts";
import { SampleAccount } from "./sample-account.tsx";
import { StepButton } from "./step-button.tsx";

const nobody: Credentials = { account: "", password: "" };

export function LoginForm({ api }: { api: ApiChoice }) {
  const [credentials, setCredentials] = useState(nobody);
  const logIn = useLogIn();
  const announce = useAnnounce();
  const send = () => {
    announce("");
    logIn.mutate({ api: api.id, ...credentials });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };

  return (
    <form className="stack" onSubmit={submit}>
      {logIn.error && <ProblemMessage error={logIn.error} retry={send} />}
      <CredentialFields value={credentials} onChange={setCredentials} />
      <StepButton primary pending={logIn.isPending} busy="Logging in …">
        Log in to {api.title}
      </StepButton>
      {api.sample && <SampleAccount sample={api.sample} onUse={setCredentials} />}
    </form>
  );
}

interface CredentialFieldsProps {
  value: Credentials;
  onChange: (value: Credentials) => void;
}

function CredentialFields({ value, onChange }: CredentialFieldsProps) {
  return (
    <>
      <Field
        label="Account"
        autoComplete="username"
        value={value.account}
        onChange={(account) => onChange({ ...value, account })}
      />
      <Field
        label="Password"
        type="password"
        autoComplete="current-password"
        value={value.password}
        onChange={(password) => onChange({ ...value, password })}
      />
    </>
  );
}
