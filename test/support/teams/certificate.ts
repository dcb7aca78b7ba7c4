import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A value of X.509's encoding (DER): its tag, its length, its content. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const bytes = content.length.toString(16).padStart(content.length > 255 ? 4 : 2, '0');
  const length = Buffer.from(content.length > 127 ? `8${bytes.length / 2}${bytes}` : bytes, 'hex');
  return Buffer.concat([Buffer.from([tag]), length, content]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const integer = (n: number): Buffer => der(0x02, Buffer.from([n]));
const time = (text: string): Buffer => der(0x17, Buffer.from(text, 'latin1'));

const rsaSha256 = sequence(oid('2a864886f70d01010b'), der(0x05));
const name = sequence(
  der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from('Bruisse, for tests only')))),
);

const pem = (label: string, content: Buffer): string =>
  `-----BEGIN ${label}-----\n${content.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`;

/** A fresh RSA key, in PEM. */
export const rsaKey = (): string =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  }) as string;

/** A certificate for a private key (both PEM), signed by itself, as one makes for an application. */
export function certificateFor(privateKey: string): string {
  const key: KeyObject = createPublicKey(privateKey);
  const content = sequence(
    der(0xa0, integer(2)),
    integer(1),
    rsaSha256,
    name,
    sequence(time('260101000000Z'), time('360101000000Z')),
    name,
    key.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', content, privateKey);
  const bits = der(0x03, Buffer.from([0]), signature);
  return pem('CERTIFICATE', sequence(content, rsaSha256, bits));
}
