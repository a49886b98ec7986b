// Generated from specs/cookies/openapi.yaml by `pnpm generate`. Do not edit.

export interface paths {
    "/cart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showCart"];
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
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    showCart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie: {
                theme: "light" | "dark";
                visits?: number;
                seen?: number[];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Nothing */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
