import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
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

/** The servers that stand for Microsoft's: it describes and gives its keys, and gives tokens for our password. */
export async function startAuthority() {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const kid = randomUUID();
  const jwk = { ...(await exportJWK(publicKey)), kid, use: 'sig', endorsements: ['msteams'] };
  const given = new Set<string>();
  let url = '';
  url = await serveLoopback(async ({ method, path, body }) => {
    if (path === '/keys') return { status: 200, json: { keys: [jwk] } };
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
      form.get('grant_type') === 'client_credentials' &&
      form.get('client_id') === app.id &&
      form.get('client_secret') === app.password &&
      form.get('scope') === `${issuer}/.default`;
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
    sign: (claims: JWTPayload, header: { alg?: string; kid?: string } = {}): Promise<string> =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid, ...header })
        .sign(privateKey),
  };
}

/** A running authority. */
export type Authority = Awaited<ReturnType<typeof startAuthority>>;
