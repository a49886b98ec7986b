// What only some contracts need. A generated description names its parts, so that no other client carries them.
export { cookies } from "./cookies.ts";
export { credentials } from "./credentials.ts";
export { decode } from "./decode.ts";
export { encode } from "./encode.ts";
export { authorization, inCookie, inHeader, inQuery } from "./places.ts";
export { styles } from "./styles.ts";
export { takes } from "./takes.ts";
