import { ARCHITECTURE } from "./architecture.ts";

/** A page that is made of sections of the repository's Markdown files. */
interface Guide {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** A file and the heading of its section. */
  readonly parts: readonly (readonly [file: string, heading: string])[];
  /** HTML that stands before them. */
  readonly picture?: string;
}

export const GUIDES: readonly Guide[] = [
  {
    path: "guides/api-owner",
    title: "You own an API",
    description: "Write a contract, change it, and see for whom that matters.",
    parts: [
      ["README.md", "You own an API"],
      ["CONTRIBUTING.md", "Add an API"],
      ["CONTRIBUTING.md", "Change an operation"],
      ["CONTRIBUTING.md", "What our extensions of OpenAPI mean"],
    ],
  },
  {
    path: "guides/publisher",
    title: "You publish the clients and the mock",
    description: "Which version comes next, and how it gets out.",
    parts: [
      ["README.md", "You publish the clients and the mock"],
      ["CONTRIBUTING.md", "Releases"],
    ],
  },
  {
    path: "guides/frontend",
    title: "You call the API",
    description: "Run the mocks, call them with the client or with anything else.",
    parts: [
      ["README.md", "Two commands"],
      ["README.md", "You run the mocks"],
      ["README.md", "You call the API"],
    ],
  },
  {
    path: "architecture",
    title: "Architecture",
    description: "From a contract to types, client, mock, reference and release.",
    parts: [
      ["README.md", "The flow"],
      ["CONTRIBUTING.md", "Change a step"],
    ],
    picture: ARCHITECTURE,
  },
];

/** Where the other sections of CONTRIBUTING are. */
export const REST = {
  file: "CONTRIBUTING.md",
  path: "contributing",
  title: "Contributing",
  description: "Tests, benches and what is shared between machines.",
} as const;
