// Generated from specs/discriminator-inheritance/openapi.yaml by `pnpm generate`. Do not edit.

export interface paths {
    "/pets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addPet"];
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
        Pet: {
            kind: string;
            name: string;
        };
        Cat: {
            kind: "Cat";
        } & (Omit<components["schemas"]["Pet"], "kind"> & {
            lives: number;
        });
        Dog: {
            kind: "Dog";
        } & (Omit<components["schemas"]["Pet"], "kind"> & {
            barks?: boolean;
        });
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    addPet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Cat"];
            };
        };
        responses: {
            /** @description Any pet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "Cat",
                     *       "name": "Tom"
                     *     }
                     */
                    "application/json": components["schemas"]["Pet"];
                };
            };
        };
    };
}
