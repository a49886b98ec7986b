/** The host that KooDrive's contract names; it leads nowhere. */
export const ORIGIN = "https://koodrive.example";

/** For the header that every log-in must have. */
export const AGENT = "bench";
