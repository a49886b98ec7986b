// Generated from specs/constants/openapi.yaml by `pnpm generate`. Do not edit.

export interface paths {
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addEvent"];
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
        Started: {
            /** @constant */
            type: "started";
        };
        Failed: {
            /** @constant */
            type: "failed";
            code: number;
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
    addEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Started"] | components["schemas"]["Failed"];
            };
        };
        responses: {
            /** @description Its version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": 2;
                };
            };
        };
    };
}
