import { generateKeyPairSync, sign } from "node:crypto";

/** A certificate for 127.0.0.1 that signs itself, made here so that no key lies in the repository (RFC 5280, section 4.1). */
export function selfSigned(): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  // 1.2.840.10045.4.3.2, ecdsa-with-SHA256
  const algorithm = sequence(tagged(0x06, hex("2a8648ce3d040302")));
  // 2.5.4.3, commonName
  const name = sequence(
    tagged(0x31, sequence(tagged(0x06, hex("550403")), tagged(0x0c, Buffer.from("127.0.0.1")))),
  );
  const validity = sequence(time("20200101000000Z"), time("20991231235959Z"));
  // 2.5.29.17, subjectAltName: the address; 2.5.29.19, basicConstraints: an authority.
  const address = sequence(tagged(0x87, Buffer.from([127, 0, 0, 1])));
  const extensions = sequence(
    sequence(tagged(0x06, hex("551d11")), tagged(0x04, address)),
    sequence(tagged(0x06, hex("551d13")), tagged(0x04, sequence(hex("0101ff")))),
  );
  const body = sequence(
    tagged(0xa0, hex("020102")),
    hex("020101"),
    algorithm,
    name,
    validity,
    name,
    publicKey.export({ type: "spki", format: "der" }),
    tagged(0xa3, extensions),
  );
  const signature = Buffer.concat([hex("00"), sign("sha256", body, privateKey)]);
  const der = sequence(body, algorithm, tagged(0x03, signature));
  const lines = der.toString("base64").replaceAll(/.{64}/g, "$&\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

function tagged(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size = length < 128 ? [length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...contents: readonly Buffer[]): Buffer => tagged(0x30, ...contents);
const time = (text: string): Buffer => tagged(0x18, Buffer.from(text));
const hex = (text: string): Buffer => Buffer.from(text, "hex");
