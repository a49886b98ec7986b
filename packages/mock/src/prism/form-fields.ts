/** The texts of a form's fields, by name. */
export type Fields = Readonly<Record<string, readonly string[]>>;

export function urlEncodedFields(text: string): Fields {
  return grouped([...new URLSearchParams(text)]);
}

/** RFC 7578, of a body that was read as text: the bytes of a file are of no interest. */
export function multipartFields(text: string, boundary: string): Fields {
  const parts = text.split(`--${boundary}`).slice(1, -1);
  const pairs = parts.flatMap((part): [string, string][] => {
    const end = part.indexOf("\r\n\r\n");
    const name = /^content-disposition:[^\r\n]*[;\s]name="?([^";\r\n]*)/im.exec(part)?.[1];
    return end < 0 || name === undefined ? [] : [[name, part.slice(end + 4).replace(/\r\n$/, "")]];
  });
  return grouped(pairs);
}

function grouped(pairs: readonly [name: string, text: string][]): Fields {
  const groups = Map.groupBy(pairs, ([name]) => name);
  return Object.fromEntries([...groups].map(([name, all]) => [name, all.map(([, text]) => text)]));
}
