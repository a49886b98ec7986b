// Generated from specs/unlisted-path-parameters/openapi.yaml by `pnpm generate`. Do not edit.

export interface paths {
    "/users/{id}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showFile"];
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
    showFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                other: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
