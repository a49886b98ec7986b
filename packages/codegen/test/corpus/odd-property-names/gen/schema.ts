// Generated from specs/odd-property-names/openapi.yaml by `pnpm generate`. Do not edit.

export interface paths {
    "/gr\u00F6\u00DFe/{a.b}/{c~d}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends *\/ a comment */
        post: operations["gr\u00F6\u00DFe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description *\/ `x` ${y} */
        "Odd.Name-1": {
            /** @description *\/ */
            "a b": string;
            "a/b~c"?: string;
            "quote\"d"?: string;
            "gr\u00F6\u00DFe"?: number;
            "1st"?: boolean;
            __proto__?: string;
            constructor?: string;
            ""?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "gr\u00F6\u00DFe": {
        parameters: {
            query?: {
                "filter[name]"?: string;
                "gr\u00F6\u00DFe&"?: string;
            };
            header?: never;
            path: {
                "a.b": string;
                "c~d": string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Odd.Name-1"];
            };
        };
        responses: {
            /** @description *\/ */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
