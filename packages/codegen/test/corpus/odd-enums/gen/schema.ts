// Generated from specs/odd-enums/openapi.yaml by `pnpm generate`. Do not edit.

export interface paths {
    "/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMarks"];
        put?: never;
        post?: never;
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
        /** @enum {string} */
        Sign: "" | "+" | "*/" | "a\"b" | "back\\slash" | "constructor" | "1st" | "größe" | "line\nbreak";
        /** @enum {unknown} */
        Mixed: "" | "*/" | 1.5 | true | null;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listMarks: {
        parameters: {
            query: {
                sign: components["schemas"]["Sign"];
                level?: -1 | 0 | 10;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Marks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       "",
                     *       "*\/",
                     *       1.5,
                     *       true,
                     *       null
                     *     ]
                     */
                    "application/json": components["schemas"]["Mixed"][];
                };
            };
        };
    };
}
