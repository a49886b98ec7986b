// Generated from specs/enos/openapi.yaml by `pnpm generate`. Do not edit.

export interface paths {
    "/v2.0/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description With an account's name and its password. The answer holds an access token, but no refresh
         *     token: `chooseOrganization` gives that.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.1/session/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose the organization to work in
         * @description The session works in this organization from now on. The answer holds the refresh token.
         */
        post: operations["chooseOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.1/session/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose session it is, and in which organization
         * @description Also tells whether an access token is still valid.
         */
        get: operations["session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/token/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get new tokens for a refresh token
         * @description Needs the gateway's headers, and no access token.
         */
        get: operations["refreshToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/refreshToken/revokeAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke the user's refresh tokens
         * @description The page names a `Content-Type` of `application/x-www-form-urlencoded`, and its sample sends
         *     JSON. This contract follows the sample.
         */
        post: operations["revokeRefreshTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log out
         * @description Ends the access token in the header. A GET, though it changes something.
         */
        get: operations["logout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/user/organization/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The organizations that the user belongs to
         * @description The list may be empty.
         */
        get: operations["organizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.0/user/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user
         * @description Name, contact and kind of the user whose token it is.
         */
        get: operations["user"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apim-token-service/v2.0/token/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the application's token for the gateway
         * @description The same token is returned until it ends.
         */
        post: operations["getGatewayToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apim-token-service/v2.0/token/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew the application's token before it ends
         * @description As `getGatewayToken`, with the token to renew.
         */
        post: operations["refreshGatewayToken"];
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
        LoginRequest: {
            /**
             * @description The user's name.
             * @example portal_demo
             */
            account: string;
            /**
             * Format: password
             * @description The user's password.
             * @example yourPassword
             */
            password: string;
        };
        ChooseOrganizationRequest: {
            /**
             * @description The organization's identifier, from `login` or `organizations`.
             * @example yourOrgId_1
             */
            orgId: string;
        };
        RevokeRequest: {
            refreshToken: components["schemas"]["RefreshToken"];
        };
        LoginSuccess: {
            code: components["schemas"]["SuccessCode"];
            data: components["schemas"]["Login"];
            message: components["schemas"]["Message"];
        };
        SessionTokensSuccess: {
            code: components["schemas"]["SuccessCode"];
            data: components["schemas"]["SessionTokens"];
            message: components["schemas"]["Message"];
        };
        SessionSuccess: {
            code: components["schemas"]["SuccessCode"];
            data: components["schemas"]["Session"];
            message: components["schemas"]["Message"];
        };
        RevokeSuccess: {
            code: components["schemas"]["SuccessCode"];
            /** @description Nothing comes back. */
            data: null;
            message: components["schemas"]["Message"];
        };
        LogoutSuccess: {
            code: components["schemas"]["SuccessCode"];
            /**
             * @description Whether the user is logged out.
             * @example true
             */
            data: boolean;
            message: components["schemas"]["Message"];
        };
        OrganizationsSuccess: {
            code: components["schemas"]["SuccessCode"];
            data: {
                organizations: components["schemas"]["Organizations"];
            };
            message: components["schemas"]["Message"];
        };
        UserSuccess: {
            code: components["schemas"]["SuccessCode"];
            data: components["schemas"]["User"];
            message: components["schemas"]["Message"];
        };
        /** @description A failure has a code that is neither 200 nor 0. Its data is absent or null. */
        Failure: {
            code: components["schemas"]["ErrorCode"];
            /** @description No data comes with a failure. */
            data?: null;
            message: components["schemas"]["Message"];
        };
        /**
         * @description Success. 200 in v2.0 and v2.1, 0 from v2.2 on.
         * @enum {integer}
         */
        SuccessCode: 200 | 0;
        /** @description Why it failed. 31 is the service, the rest resembles an HTTP status (inferred). */
        ErrorCode: number | 31400 | 31401 | 31403 | 31404 | 31429 | 31512;
        /**
         * @description Words for a person. Empty for a success in v2.0, "OK" from v2.2 on.
         * @example
         */
        Message: string;
        Login: {
            accessToken: components["schemas"]["AccessToken"];
            organizations: components["schemas"]["Organizations"];
            user: components["schemas"]["IdNamePair"];
        };
        Session: {
            /**
             * @description Identifies the user.
             * @example yourUserId
             */
            userId: string;
            /**
             * @description The user's name.
             * @example portal_demo
             */
            userName: string;
            /**
             * @description Identifies the organization that the session works in.
             * @example yourOrgId_1
             */
            currentOrgId: string;
            /**
             * @description That organization's name.
             * @example Portal Demo
             */
            currentOrgName: string;
        };
        SessionTokens: components["schemas"]["Session"] & {
            /** @description The access token of the request when an organization is chosen; a new one after a refresh. */
            accessToken: components["schemas"]["AccessToken"];
            refreshToken: components["schemas"]["RefreshToken"];
            /**
             * Format: int64
             * @description When the refresh token ends, in milliseconds since 1970. The vendor's table says a
             *     string in ISO 8601; every sample has this number.
             * @example 4070908800000
             */
            refreshTokenExpire: number;
        };
        User: {
            /**
             * @description Identifies the user.
             * @example yourUserId
             */
            id: string;
            /**
             * @description The user's name.
             * @example portal_demo
             */
            name: string;
            /**
             * @description The domain's name.
             * @example
             */
            domain: string;
            /**
             * @description Words about the user.
             * @example
             */
            description: string;
            /**
             * @description The user's nickname.
             * @example
             */
            nickName: string;
            /**
             * @description The area code of the phone number.
             * @example
             */
            phoneArea: string;
            /**
             * @description The phone number.
             * @example
             */
            phone: string;
            /**
             * @description The email address.
             * @example portal_demo@example.com
             */
            email: string;
            /**
             * @description When the account was made, as text. No zone is given.
             * @example 2019-05-27 04:33:30.0
             */
            createdTime: string;
            /**
             * @description When the user joined the organization, as text. In the vendor's table, not in its sample.
             * @example 2019-05-27 04:33:30.0
             */
            joinTime?: string;
            /**
             * @description The kind of account. 0 for the portal's own, 1 for one of a third-party domain.
             * @example 0
             * @enum {integer}
             */
            type: 0 | 1;
        };
        /** @description May be empty. */
        Organizations: components["schemas"]["IdNamePair"][];
        /** @description A user or an organization. */
        IdNamePair: {
            /**
             * @description Identifies it.
             * @example yourUserId
             */
            id: string;
            /**
             * @description Its name.
             * @example portal_demo
             */
            name: string;
        };
        /**
         * @description Opaque. Sent as a bearer token.
         * @example APP_PORTAL_S_WX89rC4pqsMc478tyP6gb9zFmT9qYaW7
         */
        AccessToken: string;
        /**
         * @description Gets new tokens. A JWT that lives 30 days in the vendor's samples.
         * @example yourRefreshToken
         */
        RefreshToken: string;
        GatewayTokenRequest: {
            /**
             * @description The application's access key.
             * @example 00000000-0000-4000-8000-000000000001
             */
            appKey: string;
            /**
             * @description Lower-case hexadecimal SHA-256 of the UTF-8 text appKey + timestamp + appSecret.
             * @example f314aa9b3e8b53286acfa9fda3daa953c290a1077dfe23fb78891f18d2c08c1c
             */
            encryption: string;
            /**
             * Format: int64
             * @description When the encryption was made, in milliseconds since 1970.
             * @example 1572574909697
             */
            timestamp: number;
        };
        GatewayTokenRefreshRequest: components["schemas"]["GatewayTokenRequest"] & {
            accessToken: components["schemas"]["GatewayAccessToken"];
        };
        GatewayTokenSuccess: {
            status: components["schemas"]["GatewayTokenSuccessCode"];
            msg: components["schemas"]["GatewayTokenMessage"];
            business: components["schemas"]["GatewayTokenBusiness"];
            data: components["schemas"]["GatewayToken"];
        };
        /** @description A failure has a status other than 0. */
        GatewayTokenFailure: {
            status: components["schemas"]["GatewayTokenErrorCode"];
            msg: components["schemas"]["GatewayTokenMessage"];
            business?: components["schemas"]["GatewayTokenBusiness"];
            /** @description No data comes with a failure. */
            data?: null;
        };
        /**
         * @description Success.
         * @constant
         */
        GatewayTokenSuccessCode: 0;
        /** @description Why the gateway gave no token. */
        GatewayTokenErrorCode: number | 1001 | 1002 | 1003 | 1004 | 1005 | 1202 | 1203 | 1204;
        /**
         * @description Words about the status.
         * @example SUCCESS
         */
        GatewayTokenMessage: string;
        /**
         * @description The service that answers, `apim-token-service`.
         * @example apim-token-service
         */
        GatewayTokenBusiness: string;
        GatewayToken: {
            accessToken: components["schemas"]["GatewayAccessToken"];
            /**
             * @description How long the token lives, in seconds. 7200 when it is new.
             * @example 7200
             */
            expire: number;
        };
        /**
         * @description The application's token, for `apim-accesstoken`.
         * @example Generated_Access_Token
         */
        GatewayAccessToken: string;
        GatewayMessage: {
            /**
             * @description Words about what went wrong.
             * @example Unauthorized
             */
            message: string;
        };
    };
    responses: {
        /** @description The gateway cannot read the request. */
        GatewayBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description The gateway does not accept the application's credentials. */
        GatewayUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description The application may not call this. */
        GatewayForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description The body is too large for the gateway. */
        GatewayContentTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description The application calls too often. */
        GatewayTooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description The gateway failed. */
        GatewayError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description The gateway cannot reach the service. */
        GatewayUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description The user, the user's organizations and a token, or a failure. `code` tells which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginSuccess"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["GatewayBadRequest"];
            401: components["responses"]["GatewayUnauthorized"];
            403: components["responses"]["GatewayForbidden"];
            413: components["responses"]["GatewayContentTooLarge"];
            429: components["responses"]["GatewayTooManyRequests"];
            500: components["responses"]["GatewayError"];
            503: components["responses"]["GatewayUnavailable"];
        };
    };
    chooseOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseOrganizationRequest"];
            };
        };
        responses: {
            /** @description The session, with a refresh token, or a failure. `code` tells which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionTokensSuccess"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["GatewayBadRequest"];
            401: components["responses"]["GatewayUnauthorized"];
            403: components["responses"]["GatewayForbidden"];
            413: components["responses"]["GatewayContentTooLarge"];
            429: components["responses"]["GatewayTooManyRequests"];
            500: components["responses"]["GatewayError"];
            503: components["responses"]["GatewayUnavailable"];
        };
    };
    session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session, or a failure. `code` tells which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionSuccess"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["GatewayBadRequest"];
            401: components["responses"]["GatewayUnauthorized"];
            403: components["responses"]["GatewayForbidden"];
            413: components["responses"]["GatewayContentTooLarge"];
            429: components["responses"]["GatewayTooManyRequests"];
            500: components["responses"]["GatewayError"];
            503: components["responses"]["GatewayUnavailable"];
        };
    };
    refreshToken: {
        parameters: {
            query: {
                /** @description The refresh token of `chooseOrganization`, or of the last refresh. */
                refreshToken: components["schemas"]["RefreshToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description New tokens, or a failure. `code` tells which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionTokensSuccess"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["GatewayBadRequest"];
            401: components["responses"]["GatewayUnauthorized"];
            403: components["responses"]["GatewayForbidden"];
            413: components["responses"]["GatewayContentTooLarge"];
            429: components["responses"]["GatewayTooManyRequests"];
            500: components["responses"]["GatewayError"];
            503: components["responses"]["GatewayUnavailable"];
        };
    };
    revokeRefreshTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeRequest"];
            };
        };
        responses: {
            /** @description The tokens are revoked, or a failure. `code` tells which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokeSuccess"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["GatewayBadRequest"];
            401: components["responses"]["GatewayUnauthorized"];
            403: components["responses"]["GatewayForbidden"];
            413: components["responses"]["GatewayContentTooLarge"];
            429: components["responses"]["GatewayTooManyRequests"];
            500: components["responses"]["GatewayError"];
            503: components["responses"]["GatewayUnavailable"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the session has ended, or a failure. `code` tells which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogoutSuccess"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["GatewayBadRequest"];
            401: components["responses"]["GatewayUnauthorized"];
            403: components["responses"]["GatewayForbidden"];
            413: components["responses"]["GatewayContentTooLarge"];
            429: components["responses"]["GatewayTooManyRequests"];
            500: components["responses"]["GatewayError"];
            503: components["responses"]["GatewayUnavailable"];
        };
    };
    organizations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organizations, or a failure. `code` tells which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationsSuccess"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["GatewayBadRequest"];
            401: components["responses"]["GatewayUnauthorized"];
            403: components["responses"]["GatewayForbidden"];
            413: components["responses"]["GatewayContentTooLarge"];
            429: components["responses"]["GatewayTooManyRequests"];
            500: components["responses"]["GatewayError"];
            503: components["responses"]["GatewayUnavailable"];
        };
    };
    user: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, or a failure. `code` tells which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserSuccess"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["GatewayBadRequest"];
            401: components["responses"]["GatewayUnauthorized"];
            403: components["responses"]["GatewayForbidden"];
            413: components["responses"]["GatewayContentTooLarge"];
            429: components["responses"]["GatewayTooManyRequests"];
            500: components["responses"]["GatewayError"];
            503: components["responses"]["GatewayUnavailable"];
        };
    };
    getGatewayToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GatewayTokenRequest"];
            };
        };
        responses: {
            /** @description The token, or a failure. `status` tells which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayTokenSuccess"] | components["schemas"]["GatewayTokenFailure"];
                };
            };
            400: components["responses"]["GatewayBadRequest"];
            401: components["responses"]["GatewayUnauthorized"];
            403: components["responses"]["GatewayForbidden"];
            413: components["responses"]["GatewayContentTooLarge"];
            429: components["responses"]["GatewayTooManyRequests"];
            500: components["responses"]["GatewayError"];
            503: components["responses"]["GatewayUnavailable"];
        };
    };
    refreshGatewayToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GatewayTokenRefreshRequest"];
            };
        };
        responses: {
            /** @description The renewed token, or a failure. `status` tells which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayTokenSuccess"] | components["schemas"]["GatewayTokenFailure"];
                };
            };
            400: components["responses"]["GatewayBadRequest"];
            401: components["responses"]["GatewayUnauthorized"];
            403: components["responses"]["GatewayForbidden"];
            413: components["responses"]["GatewayContentTooLarge"];
            429: components["responses"]["GatewayTooManyRequests"];
            500: components["responses"]["GatewayError"];
            503: components["responses"]["GatewayUnavailable"];
        };
    };
}
