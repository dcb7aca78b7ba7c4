import { constants, sign } from 'node:crypto';

/** A certificate that stands for a password. */
export type Certificate = {
  /** PEM, RSA. */
  privateKey: string;
  /** SHA-256 of the certificate itself (DER), in base64url. */
  thumbprint: string;
};

const livesSeconds = 10 * 60;
const pss = {
  padding: constants.RSA_PKCS1_PSS_PADDING,
  saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
};

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** What proves to a login server that we hold a certificate's key: a token of our own, signed with PS256, for ten minutes. */
export function clientAssertion(
  { privateKey, thumbprint }: Certificate,
  { appId, audience, id, now }: { appId: string; audience: string; id: string; now: Date },
): string {
  const at = Math.floor(now.getTime() / 1000);
  const who = { iss: appId, sub: appId, aud: audience };
  const content = [
    encoded({ alg: 'PS256', typ: 'JWT', 'x5t#S256': thumbprint }),
    encoded({ ...who, jti: id, iat: at, nbf: at, exp: at + livesSeconds }),
  ].join('.');
  const signature = sign('sha256', Buffer.from(content), { key: privateKey, ...pss });
  return `${content}.${signature.toString('base64url')}`;
}
