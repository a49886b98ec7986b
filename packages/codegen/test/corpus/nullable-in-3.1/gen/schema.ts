// Generated from specs/nullable-in-3.1/openapi.yaml by `pnpm generate`. Do not edit.

export interface paths {
    "/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addNote"];
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
        Note: {
            text: string | null;
            /** @enum {unknown} */
            level: "low" | "high" | null;
            author: components["schemas"]["Author"] | null;
            nothing: null;
        };
        Author: {
            name: string;
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
    addNote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Note"];
            };
        };
        responses: {
            /** @description The note */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "text": null,
                     *       "level": null,
                     *       "author": null,
                     *       "nothing": null
                     *     }
                     */
                    "application/json": components["schemas"]["Note"];
                };
            };
        };
    };
}
