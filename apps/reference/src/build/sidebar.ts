import type { Api } from "../api/apis.ts";
import type { Page } from "../markdown/page.ts";
import { operationPath } from "../pages/operation.ts";

interface Link {
  readonly label: string;
  readonly link: string;
}
interface Group {
  readonly label: string;
  readonly collapsed?: boolean;
  readonly items: (Link | Group)[];
}

/** What stands at the side of every page: the APIs, then the project. */
export function sidebarOf(apis: readonly Api[], pages: readonly Page[]): Group[] {
  const below = (folder: string): Link[] =>
    pages
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .map(({ path, title }) => ({ label: title, link: `/${path}/` }));
  return [
    ...apis.map(apiGroup),
    {
      label: "Project",
      items: [
        ...below("guides"),
        { label: "You know another tool", link: "/coming-from/" },
        { label: "Architecture", link: "/architecture/" },
        { label: "Contributing", link: "/contributing/" },
        ...below("packages"),
        {
          label: "Decisions",
          collapsed: true,
          items: [{ label: "All of them", link: "/decisions/" }, ...below("decisions")],
        },
      ],
    },
  ];
}

function apiGroup(api: Api): Group {
  const link = (label: string, path: string): Link => ({ label, link: `/${api.name}/${path}` });
  const operations = api.described.sites.map((site) => ({
    label: site.name,
    link: `/${operationPath(api, site)}/`,
  }));
  return {
    label: api.document.info.title,
    items: [
      link("Getting started", ""),
      link("The client", "client/"),
      { label: "Operations", items: operations },
      link("Reference", "reference/"),
      link("Error codes", "errors/"),
      link("Scenarios", "scenarios/"),
      link("Changes and deprecations", "changes/"),
    ],
  };
}
