import { useState } from "react";
import type { ApiChoice } from "../server/view.ts";
import { ApiPicker } from "./api-picker.tsx";
import { LoginForm } from "./login-form.tsx";
import { ProblemMessage } from "./problem-message.tsx";
import { useApis } from "./queries.ts";

export function LoginScreen() {
  const { data, error, errorUpdatedAt, refetch } = useApis();
  return (
    <>
      <h1 tabIndex={-1}>Log in</h1>
      {error && <ProblemMessage key={errorUpdatedAt} error={error} retry={() => void refetch()} />}
      {data && <Login apis={data.apis} />}
      {!data && !error && <p className="quiet">Loading …</p>}
    </>
  );
}

function Login({ apis }: { apis: readonly ApiChoice[] }) {
  const [api, setApi] = useState(apis[0]);
  if (!api) return <p>The portal's server knows no API. Its settings name the addresses.</p>;
  return (
    <div className="card">
      <ApiPicker apis={apis} chosen={api} onChoose={setApi} />
      {/* What was typed, and what came of it, belongs to one API. */}
      <LoginForm key={api.id} api={api} />
    </div>
  );
}
