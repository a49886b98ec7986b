// What only some contracts need. A generated description names its parts, so that no other client carries them.
export { credentials } from "./credentials.ts";
export { forms } from "./forms.ts";
export { styles } from "./styles.ts";
