import { createHash, randomUUID, X509Certificate } from 'node:crypto';
import {
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from 'jose';
import { serveLoopback } from './server.ts';

/** The application's id, tenant and password in tests. */
export const app = {
  id: '0b5f1a52-6c1f-4c57-9a38-3f1d2b7c9e10',
  tenant: '7d0c6a1e-2f43-4b8e-8f0d-51a9c3e6b204',
  password: 'a password for tests only',
};

/** Who signs what Teams sends. */
export const issuer = 'https://api.botframework.com';

/** What a token says by default: Teams speaks to our app from this service address, now. */
export const claimsFor = (serviceUrl: string): JWTPayload => {
  const now = Math.floor(Date.now() / 1000);
  return { iss: issuer, aud: app.id, serviceurl: serviceUrl, nbf: now - 60, exp: now + 3600 };
};

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** The servers that stand for Microsoft's: it describes and gives its keys, and gives tokens for our password or certificate. */
export async function startAuthority() {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const kid = randomUUID();
  const jwk = { ...(await exportJWK(publicKey)), kid, use: 'sig', endorsements: ['msteams'] };
  const elsewhere = await generateKeyPair('RS256');
  const elsewhereJwk = { ...(await exportJWK(elsewhere.publicKey)), kid: `${kid}-webchat` };
  const keys = [jwk, { ...elsewhereJwk, use: 'sig', endorsements: ['webchat'] }];
  const given = new Set<string>();
  /** The application's certificates, by thumbprint. */
  const certificates = new Map<string, X509Certificate>();
  const used = new Set<string>();
  let isShut = false;
  let url = '';

  /** Whether an assertion is signed with the key of a certificate of ours, for this server, now, and not seen before. */
  const isProof = async (assertion: string, audience: string): Promise<boolean> => {
    const { 'x5t#S256': thumbprint } = decodeProtectedHeader(assertion);
    const certificate = certificates.get(String(thumbprint));
    if (!certificate) return false;
    const expected = { algorithms: ['PS256'], audience, issuer: app.id, subject: app.id };
    const { payload } = await jwtVerify(assertion, certificate.publicKey, expected);
    const fresh = payload.jti !== undefined && !used.has(payload.jti);
    used.add(payload.jti ?? '');
    return fresh && (payload.exp ?? Infinity) <= Date.now() / 1000 + 600;
  };

  url = await serveLoopback(async ({ method, path, body }) => {
    if (path === '/keys') return { status: 200, json: { keys } };
    if (path === '/openid')
      return {
        status: 200,
        json: {
          issuer,
          jwks_uri: `${url}/keys`,
          id_token_signing_alg_values_supported: ['RS256'],
        },
      };
    if (method !== 'POST' || path !== `/${app.tenant}/oauth2/v2.0/token`) return { status: 404 };
    const form = new URLSearchParams(body);
    const known =
      !isShut &&
      form.get('grant_type') === 'client_credentials' &&
      form.get('client_id') === app.id &&
      form.get('scope') === `${issuer}/.default` &&
      (form.get('client_assertion_type') === assertionType
        ? await isProof(form.get('client_assertion') ?? '', `${url}${path}`).catch(() => false)
        : form.get('client_secret') === app.password);
    if (!known) return { status: 401, json: { error: 'invalid_client' } };
    const token = `token-${randomUUID()}`;
    given.add(token);
    return {
      status: 200,
      json: { token_type: 'Bearer', expires_in: 3600, access_token: token },
    };
  });
  return {
    url,
    kid,
    publicKey,
    privateKey,
    /** Tokens that were given to our app. */
    given,
    /** Takes no password and no certificate of the app any more, or does again. */
    shut: (shut: boolean): void => {
      isShut = shut;
    },
    /** Adds a certificate (PEM) to those of the app. */
    trust: (pem: string): void => {
      const certificate = new X509Certificate(pem);
      const thumbprint = createHash('sha256').update(certificate.raw).digest('base64url');
      certificates.set(thumbprint, certificate);
    },
    /** `named` is the key's name in the header, if any. */
    sign: (claims: JWTPayload, named: string | null = kid): Promise<string> =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', ...(named === null ? {} : { kid: named }) })
        .sign(privateKey),
    /** The same with a key of Microsoft's that is for another channel than Teams. */
    signElsewhere: (claims: JWTPayload): Promise<string> =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: elsewhereJwk.kid })
        .sign(elsewhere.privateKey),
  };
}

/** A running authority. */
export type Authority = Awaited<ReturnType<typeof startAuthority>>;
