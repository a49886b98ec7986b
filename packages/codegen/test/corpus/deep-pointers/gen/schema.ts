// Generated from specs/deep-pointers/openapi.yaml by `pnpm generate`. Do not edit.

export interface paths {
    "/pets/{petId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOwners"];
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
        Pet: {
            "a-b"?: string;
            a_b?: number;
            tags?: {
                word: string;
            }[];
        };
        components_schemas_Pet_properties_a_b: string;
        components_schemas_Pet_properties_a_b_: number;
        components_schemas_Pet_properties_tags_items: {
            word: string;
        };
        paths_pets_petId_get_responses_200_content_application_json_schema: {
            dash?: components["schemas"]["components_schemas_Pet_properties_a_b"];
            low?: components["schemas"]["components_schemas_Pet_properties_a_b_"];
            tag: components["schemas"]["components_schemas_Pet_properties_tags_items"];
            next?: components["schemas"]["paths_pets_petId_get_responses_200_content_application_json_schema"];
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
    showPet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                petId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A pet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dash?: components["schemas"]["components_schemas_Pet_properties_a_b"];
                        low?: components["schemas"]["components_schemas_Pet_properties_a_b_"];
                        tag: components["schemas"]["components_schemas_Pet_properties_tags_items"];
                        next?: components["schemas"]["paths_pets_petId_get_responses_200_content_application_json_schema"];
                    };
                };
            };
        };
    };
    listOwners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: paths["/pets/{petId}"]["get"]["responses"]["200"];
        };
    };
}
