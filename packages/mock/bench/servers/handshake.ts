import { startMock } from "../../src/index.ts";

const [contract = "", port] = process.argv.slice(2);
await startMock({ contracts: [contract], port: Number(port) });
