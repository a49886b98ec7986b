// Generated from specs/koodrive/openapi.yaml by `pnpm generate`. Do not edit.

export interface paths {
    "/auth/login": {
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
         * @description With a password (`authType` "1"), or with the token of a verified code (`authType` "2", see
         *     `validateCode`). The answer holds the user and a session.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refreshToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a new session for a refresh token
         * @description The vendor's table says that `data` is the session itself; the vendor's example nests it in
         *     `sessionInfo`, as login does. This contract follows the example.
         */
        post: operations["refreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Ends the access token in the body. It need not be the one in the header.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verify/code/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a verification code
         * @description A code that was sent for logging in (`codeType` "2") gives the `captchaToken` of `login`
         *     (inferred). The newest vendor page has `/v1/` in the path, older ones do not.
         */
        post: operations["validateCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up a user
         * @description By `userId` or by `phone`. Where both are given, `userId` wins.
         */
        get: operations["userInfo"];
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
        /** Log in with a password */
        PasswordLogin: {
            account: components["schemas"]["Account"];
            /**
             * @description Account and password. A string, never a number.
             * @constant
             */
            authType: "1";
            /**
             * Format: password
             * @description The account's password.
             * @example 123qweASD143
             */
            password: string;
        };
        /** Log in with a verified code */
        CodeLogin: {
            account: components["schemas"]["Account"];
            /**
             * @description Verification code. A string, never a number.
             * @constant
             */
            authType: "2";
            captchaToken: components["schemas"]["CaptchaToken"];
        };
        RefreshRequest: {
            refreshToken: components["schemas"]["RefreshToken"];
        };
        LogoutRequest: {
            userId: components["schemas"]["UserId"];
            accessToken: components["schemas"]["AccessToken"];
        };
        ValidateCodeRequest: {
            /**
             * @description The identifier that came when the code was sent.
             * @example 1893584627570952064
             */
            requestId: string;
            /**
             * @description The code that the user received.
             * @example 4719
             */
            code: string;
            /**
             * @description What the code was sent for. "1" registration, "2" login, "3" password reset, "4" number change.
             * @example 2
             * @enum {string}
             */
            codeType: "1" | "2" | "3" | "4";
        };
        LoginSuccess: {
            data: {
                userInfo: components["schemas"]["UserInfo"];
                sessionInfo: components["schemas"]["SessionInfo"];
            };
            code: components["schemas"]["SuccessCode"];
            msg: components["schemas"]["Message"];
        };
        RefreshSuccess: {
            data: {
                sessionInfo: components["schemas"]["SessionInfo"];
            };
            code: components["schemas"]["SuccessCode"];
            msg: components["schemas"]["Message"];
        };
        LogoutSuccess: {
            code: components["schemas"]["SuccessCode"];
            msg: components["schemas"]["Message"];
        };
        ValidateCodeSuccess: {
            data: components["schemas"]["Verification"];
            code: components["schemas"]["SuccessCode"];
            msg: components["schemas"]["Message"];
        };
        UserInfoSuccess: {
            data: components["schemas"]["UserInfo"];
            code: components["schemas"]["SuccessCode"];
            msg: components["schemas"]["Message"];
        };
        /** @description A failure has a code other than 0, and no data. */
        Failure: {
            code: components["schemas"]["ErrorCode"];
            msg: components["schemas"]["Message"];
        };
        /**
         * @description Success. The vendor's table of login says String, its example and later pages have an
         *     integer. A client does well to take "0" too.
         * @constant
         */
        SuccessCode: 0;
        /**
         * @description Why it failed. These are the published codes that concern a session; 13000301 and up and
         *     13000401 and up are about files. None is published for a wrong password, a locked account
         *     or a bad captcha.
         */
        ErrorCode: number | 13000101 | 13000102 | 13000201;
        /**
         * @description Words for a person. Not stable ("Success", "Success.", "success" and "成功" all occur for
         *     code 0): never compare them.
         * @example Success
         */
        Message: string;
        UserInfo: {
            userId: components["schemas"]["UserId"];
            /**
             * @description First name.
             * @example firstname
             */
            firstname: string;
            /**
             * @description Family name.
             * @example surname
             */
            surname: string;
            phone: components["schemas"]["Phone"];
            /**
             * @description Email address. Empty where there is none, so it has no `email` format.
             * @example
             */
            email: string;
        };
        SessionInfo: {
            accessToken: components["schemas"]["AccessToken"];
            /**
             * Format: int64
             * @description How long the access token lives, in seconds (inferred: 1800 in every sample). Another
             *     book says 20 minutes, prolonged by use: read it, never assume it.
             * @example 1800
             */
            expiresIn: number;
            /**
             * @description When the session began, in milliseconds since 1970 (inferred: "1772006999088" is
             *     2026-02-25T08:09:59.088Z). A string, though `expiresIn` is a number.
             * @example 1772006999088
             */
            issuedAt: string;
            refreshToken: components["schemas"]["RefreshToken"];
        };
        Verification: {
            /**
             * @description Whether the code is right.
             * @example true
             */
            verified: boolean;
            token?: components["schemas"]["CaptchaToken"];
            /**
             * @description When the token ends, in local time of ISO 8601, without a zone.
             * @example 2026-02-25T08:26:31.514
             */
            expireAt?: string;
            /**
             * @description How many checks have failed. There when the check fails.
             * @example 1
             */
            failCount?: string;
        };
        /**
         * @description The account's name or its mobile number, either of the two.
         * @example 0027188460911
         */
        Account: string;
        /**
         * @description Identifies a user. It has 19 digits, more than a JavaScript number can hold.
         * @example 1882575898755117312
         */
        UserId: string;
        /**
         * @description Mobile number.
         * @example 0027188460911
         */
        Phone: string;
        /**
         * @description Goes into `Authorization` as it is: `AT `, the scheme, is a part of it.
         * @example AT 3b911d723003f70a1265124148fdfe486c108b64bf8d0de3
         */
        AccessToken: string;
        /**
         * @description Gets a new session when the access token has ended.
         * @example 0e0e72d3c7e9e4444df6bc3fb111eaee18eb7b2393a939cb
         */
        RefreshToken: string;
        /**
         * @description Proof of a verified code. `login` takes it with `authType` "2" when the code's type was "2".
         * @example 8VKh3YgjNs+VJqbCqo/ouhqBJaLaK/5WLEQXOzdCU3o=
         */
        CaptchaToken: string;
    };
    responses: {
        /** @description A parameter is missing or not valid. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The access token is missing or not valid any more. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The service failed. */
        ServiceFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: {
        /**
         * @description The carrier's agent name. The vendor's own sample of login leaves it out, though it is
         *     mandatory. The example's name is ours.
         * @example demo-agent
         */
        AgentName: string;
        /**
         * @description Identifies the request in the service's traces. The vendor writes "58 bits"; the Chinese
         *     page says 58 characters. The example is ours.
         * @example 1c9e6679f7e34a5b8d0c2b6a4f1e3d5c7b9a0f2e4d6c8b0a1f3e5d7c9b
         */
        TraceId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The carrier's agent name. The vendor's own sample of login leaves it out, though it is
                 *     mandatory. The example's name is ours.
                 * @example demo-agent
                 */
                "x-hw-agentName": components["parameters"]["AgentName"];
                /**
                 * @description Identifies the request in the service's traces. The vendor writes "58 bits"; the Chinese
                 *     page says 58 characters. The example is ours.
                 * @example 1c9e6679f7e34a5b8d0c2b6a4f1e3d5c7b9a0f2e4d6c8b0a1f3e5d7c9b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordLogin"] | components["schemas"]["CodeLogin"];
            };
        };
        responses: {
            /** @description The user and the session, or a failure. `code` tells which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginSuccess"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServiceFailure"];
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the request in the service's traces. The vendor writes "58 bits"; the Chinese
                 *     page says 58 characters. The example is ours.
                 * @example 1c9e6679f7e34a5b8d0c2b6a4f1e3d5c7b9a0f2e4d6c8b0a1f3e5d7c9b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description The new session, or a failure. `code` tells which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshSuccess"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServiceFailure"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the request in the service's traces. The vendor writes "58 bits"; the Chinese
                 *     page says 58 characters. The example is ours.
                 * @example 1c9e6679f7e34a5b8d0c2b6a4f1e3d5c7b9a0f2e4d6c8b0a1f3e5d7c9b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogoutRequest"];
            };
        };
        responses: {
            /** @description The session has ended, or a failure. `code` tells which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogoutSuccess"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServiceFailure"];
        };
    };
    validateCode: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The carrier's agent name. The vendor's own sample of login leaves it out, though it is
                 *     mandatory. The example's name is ours.
                 * @example demo-agent
                 */
                "x-hw-agentName": components["parameters"]["AgentName"];
                /**
                 * @description Identifies the request in the service's traces. The vendor writes "58 bits"; the Chinese
                 *     page says 58 characters. The example is ours.
                 * @example 1c9e6679f7e34a5b8d0c2b6a4f1e3d5c7b9a0f2e4d6c8b0a1f3e5d7c9b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidateCodeRequest"];
            };
        };
        responses: {
            /** @description Whether the code is right, or a failure. `code` tells which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidateCodeSuccess"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServiceFailure"];
        };
    };
    userInfo: {
        parameters: {
            query?: {
                /**
                 * @description The user's identifier. It wins over `phone`.
                 * @example 1882575898755117312
                 */
                userId?: components["schemas"]["UserId"];
                /**
                 * @description The user's mobile number.
                 * @example 0027188460911
                 */
                phone?: components["schemas"]["Phone"];
            };
            header?: {
                /**
                 * @description Identifies the request in the service's traces. The vendor writes "58 bits"; the Chinese
                 *     page says 58 characters. The example is ours.
                 * @example 1c9e6679f7e34a5b8d0c2b6a4f1e3d5c7b9a0f2e4d6c8b0a1f3e5d7c9b
                 */
                "X-Traceid"?: components["parameters"]["TraceId"];
            };
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
                    "application/json": components["schemas"]["UserInfoSuccess"] | components["schemas"]["Failure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServiceFailure"];
        };
    };
}
