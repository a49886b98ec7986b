/** The host that KooDrive's contract names; it leads nowhere. */
export const ORIGIN = "https://koodrive.example";

/** With the contract's base path, which most clients have to be told. */
export const SERVER = `${ORIGIN}/koodrive/ose/v1`;

/** For the header that every log-in must have. */
export const AGENT = "bench";
