/** What is wrong, and what to do. */
export type Sentence = readonly [message: string, remedy: string];

const LOOK = "Look at the indentation, quotes and colons of this line and the one above it.";

/** A parser's finding in words for the author of the file. */
export function yamlSentence(code: string, message: string): Sentence {
  const known = WORDS[code] ?? PHRASES.find(([phrase]) => phrase.test(message))?.[1];
  return known ?? [broken(message.replace(/\.$/, "")), LOOK];
}

const broken = (text: string): string => `The YAML is broken here: ${text}.`;

const UNKNOWN_ALIAS: Sentence = [
  "This alias names no anchor.",
  "Write an anchor of that name (&name) before it, or put a text that begins with * in quotes.",
];

const WORDS: Readonly<Record<string, Sentence>> = {
  DUPLICATE_KEY: ["This key stands in its mapping twice.", "Keep one of the two."],
  MULTIPLE_DOCS: ["A second document begins here.", "Keep one: the file holds one document."],
  TAB_AS_INDENT: ["The line is indented with a tab.", "Indent with spaces."],
  BLOCK_AS_IMPLICIT_KEY: [
    broken("a mapping begins in the middle of a value"),
    "Indent the next line as this one, or put quotes round a value that holds a colon.",
  ],
  MULTILINE_IMPLICIT_KEY: [
    broken("a key has no colon, or no space after it"),
    "Write it as `key: value`.",
  ],
  BAD_SCALAR_START: [
    broken("a value cannot begin with this character"),
    "Put the value in quotes.",
  ],
  BAD_DQ_ESCAPE: [
    broken("there is no such escape in double quotes"),
    "Write \\\\ for a backslash, or put the value in single quotes.",
  ],
  BAD_ALIAS: UNKNOWN_ALIAS,
};

/** Where a parser's code covers several slips, or there is none. */
const PHRASES: readonly (readonly [phrase: RegExp, sentence: Sentence])[] = [
  [/^Missing closing .quote/, [broken("this quote is not closed"), "Close it on this line."]],
  [/end with a }$/, [broken("a { is not closed with a }"), "Close it here or before."]],
  [/end with a ]$/, [broken("a [ is not closed with a ]"), "Close it here or before."]],
  [
    /^Unexpected (?:scalar|double|single).* at node end$/,
    [
      broken("the value has ended, and text follows"),
      "A quote inside single quotes is written '', and one inside double quotes \\\".",
    ],
  ],
  [
    /must start at the same column$/,
    [broken("the indentation fits nothing above"), "Indent the line as its neighbours."],
  ],
  [/^unidentified alias/, UNKNOWN_ALIAS],
  [/^null byte/, [broken("it is not text in UTF-8"), "Save the file as UTF-8."]],
];
