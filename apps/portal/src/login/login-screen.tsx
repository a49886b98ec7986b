import { useState } from "react";
import type { ApiChoice } from "../../server/view.ts";
import { Choices } from "../parts/choices.tsx";
import { ProblemMessage } from "../parts/problem-message.tsx";
import { useApis, useSession } from "../portal/steps.ts";
import { useText } from "../text/language.tsx";
import { LoginForm } from "./login-form.tsx";
import { ways } from "./ways.ts";

export function LoginScreen() {
  const { data, error, errorUpdatedAt, refetch } = useApis();
  const text = useText();
  const session = useSession();
  const retry = () => void Promise.all([refetch(), session.refetch()]);
  return (
    <>
      <h1 tabIndex={-1}>{text.logIn}</h1>
      {!isSecureContext && <p className="problem">{text.notSecure}</p>}
      {error && (
        <ProblemMessage key={errorUpdatedAt} error={error} since={errorUpdatedAt} retry={retry} />
      )}
      {data && <Login apis={data.apis} />}
    </>
  );
}

function Login({ apis }: { apis: readonly ApiChoice[] }) {
  const text = useText();
  const [id, setId] = useState(apis[0]?.id);
  const api = apis.find((each) => each.id === id);
  if (!api) return <p>{text.noApis}</p>;
  const all = apis.map(({ id: value, title, address }) => ({
    value,
    label: (
      <>
        {title} <small>{address}</small>
      </>
    ),
  }));
  return (
    <div className="card">
      <Choices legend={text.api} name="api" all={all} chosen={api.id} onChoose={setId} />
      {/* What was typed, and what came of it, belongs to one API. */}
      <LoginWays key={api.id} api={api} />
    </div>
  );
}

function LoginWays({ api }: { api: ApiChoice }) {
  const text = useText();
  const [first, ...others] = ways[api.id];
  const [way, setWay] = useState(first);
  const all = [first, ...others].map(({ name }) => ({ value: name, label: text.ways[name] }));
  const choose = (name: string) => setWay(ways[api.id].find((each) => each.name === name) ?? first);
  return (
    <>
      {others.length > 0 && (
        <Choices legend={text.way} name="way" all={all} chosen={way.name} onChoose={choose} />
      )}
      <LoginForm key={way.name} api={api} way={way} />
    </>
  );
}
