// Generated from specs/response-headers/openapi.yaml by `pnpm generate`. Do not edit.

export interface paths {
    "/things": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listThings"];
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
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        Later: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listThings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Things */
            200: {
                headers: {
                    /** @example 7 */
                    "X-Total": number;
                    "x-next"?: string;
                    /**
                     * @example [
                     *       "a",
                     *       "b"
                     *     ]
                     */
                    "X-Tags"?: string[];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            /** @description Later */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Later"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
