// JavaScript, for the cache begins here: what is stripped of its types before it is stripped anew at each start.
import { enableCompileCache } from "node:module";

enableCompileCache();
await import("./printing.ts");
