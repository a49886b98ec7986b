import { join, relative, sep } from "node:path";

/** Beside the contract: what it refers to on other hosts, a copy each. */
const FOLDER = "remote";

/**
 * Where the copy of an address lies; `undefined` for one that may hold a secret (a query, a
 * password), or whose path a disk would read otherwise.
 *
 * @param folder of the contract
 */
export function copyOf(folder: string, address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  const { protocol, host, pathname, search, username, password } = url;
  const steps = pathname.slice(1).split("/");
  const isOdd =
    host.startsWith("[") || steps.some((step) => step === "" || /[\\:*?"<>|]|%2f|%5c/i.test(step));
  if (isOdd || search !== "" || username !== "" || password !== "") return undefined;
  const scheme = protocol === "http:" ? "http+" : "";
  return join(folder, FOLDER, scheme + host.replace(":", "+"), ...steps);
}

/** The address of which a file is, or would be, the copy; `undefined` for one that is none. */
export function addressOf(folder: string, file: string): string | undefined {
  const [first, host = "", ...steps] = relative(folder, file).split(sep);
  if (first !== FOLDER || steps.length === 0) return undefined;
  const [, isPlain, name = "", port] = /^(http\+)?([^+]+)(?:\+(\d+))?$/.exec(host) ?? [];
  if (name === "") return undefined;
  const authority = port === undefined ? name : `${name}:${port}`;
  return `${isPlain === undefined ? "https" : "http"}://${authority}/${steps.join("/")}`;
}
