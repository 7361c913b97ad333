import { createHmac, createSecretKey, type KeyObject, sign as signBytes } from 'node:crypto'
import { encode, goodClaims, pairs, pem, publicJwk, secretKey, sign } from './issuer.ts'

/** What a server takes tokens by: the key and header that make a good one. */
export interface Source {
  key: KeyObject
  header: { alg: string; kid?: string }
}

/** Where the attacker has put a set of keys, in the hope that it is fetched. */
interface Lure {
  url: string
}

type Attack = (source: Source, lure: Lure) => string | Promise<string>

/** Signed bytes whatever a library would refuse to sign. */
const signRaw = ({ key, header }: Source, members: object, payload = encode(goodClaims())): string => {
  const input = `${encode({ ...header, ...members })}.${payload}`
  const signature =
    key.type === 'secret'
      ? createHmac('sha256', key).update(input).digest()
      : signBytes('sha256', Buffer.from(input), key)
  return `${input}.${signature.toString('base64url')}`
}

const unsigned = (alg: string): string => `${encode({ alg, typ: 'JWT' })}.${encode(goodClaims())}`

const withSecret = (bytes: string | Buffer, header: object): string => {
  const input = `${encode(header)}.${encode(goodClaims())}`
  return `${input}.${createHmac('sha256', bytes).update(input).digest('base64url')}`
}

const stolen = { alg: 'RS256', kid: 'attacker' }
const byAttacker = (members: object): Promise<string> =>
  sign(pairs.attacker.privateKey, { ...stolen, ...members })

const noAlgorithm: Record<string, Attack> = Object.fromEntries(
  ['none', 'None', 'NONE', 'nOnE', '', 'null'].map(alg => [
    `the algorithm ${JSON.stringify(alg)} and no signature`,
    () => `${unsigned(alg)}.`,
  ]),
)

const kids = [
  '../../../../dev/null',
  "' OR '1'='1",
  '$ne',
  '__proto__',
  '',
  'http://127.0.0.1/keys',
  '\u0000',
]

/** Tokens that a careless server takes; each is made for one that takes good tokens of this source. */
export const attacks: Record<string, Attack> = {
  ...noAlgorithm,
  'the algorithm none and a signature': source => signRaw(source, { alg: 'none' }),
  'no algorithm at all': source => signRaw(source, { alg: undefined }),
  'an algorithm that is no word': source => signRaw(source, { alg: ['HS256', 'RS256', 'none'] }),
  'its signature cut off': async ({ key, header }) => `${(await sign(key, header)).split('.', 2).join('.')}.`,
  'the public key as a shared secret': ({ header }) =>
    withSecret(pem(pairs.rsa.publicKey), { ...header, alg: 'HS256' }),
  'the public key in binary as a shared secret': ({ header }) =>
    withSecret(pairs.rsa.publicKey.export({ type: 'spki', format: 'der' }), { ...header, alg: 'HS256' }),
  'the public key as JSON as a shared secret': async ({ header }) =>
    withSecret(JSON.stringify(await publicJwk(pairs.rsa.publicKey)), { ...header, alg: 'HS256' }),
  'an empty shared secret': ({ header }) => withSecret('', { ...header, alg: 'HS256' }),
  'the padding of another algorithm': ({ key, header }) =>
    key.type === 'secret'
      ? sign(createSecretKey(Buffer.alloc(64, 7)), { ...header, alg: 'HS512' })
      : sign(pairs.rsa.privateKey, { ...header, alg: 'PS256' }),
  'a longer hash than the key is used with': ({ header }) =>
    sign(pairs.rsa.privateKey, { ...header, alg: 'RS512' }),
  'another key': () => byAttacker({}),
  "another key under the issuer's name for its own": ({ header }) => byAttacker({ ...header, alg: 'RS256' }),
  'the address of a set of keys (jku)': (_, { url }) => byAttacker({ jku: url }),
  'the address of a certificate (x5u)': (_, { url }) => byAttacker({ x5u: url }),
  'a key of its own (jwk)': async () => byAttacker({ jwk: await publicJwk(pairs.attacker.publicKey) }),
  'a certificate of its own (x5c)': () => byAttacker({ x5c: ['MIIB'] }),
  'an address as the name of its key (kid)': (_, { url }) => byAttacker({ kid: url }),
  'a good signature beside the address of a set of keys': ({ key, header }, { url }) =>
    sign(key, { ...header, jku: url }),
  'a good signature beside the address of a certificate': ({ key, header }, { url }) =>
    sign(key, { ...header, x5u: url }),
  'a good signature beside a key of its own': async ({ key, header }) =>
    sign(key, { ...header, jwk: await publicJwk(pairs.rsa.publicKey) }),
  ...Object.fromEntries(
    kids.map((kid): [string, Attack] => [
      `the name ${JSON.stringify(kid)} for a key of the attacker`,
      () => byAttacker({ kid }),
    ]),
  ),
  'a name for its key that is no text': source =>
    signRaw({ ...source, key: pairs.attacker.privateKey }, { kid: { $ne: null } }),
  'a shared secret of nothing, named by a path': () =>
    withSecret('', { alg: 'HS256', kid: '../../../../dev/null' }),
  'a demand that nobody knows (crit)': source => signRaw(source, { crit: ['exp'], exp: 1 }),
  'an empty list of demands': source => signRaw(source, { crit: [] }),
  'a demand for what it does not have': source => signRaw(source, { crit: ['b64'] }),
  'a payload that is not encoded (b64)': source =>
    signRaw(source, { crit: ['b64'], b64: false }, JSON.stringify(goodClaims()).replaceAll('.', '')),
  'a payload that is said to be as it is, and is not': source => signRaw(source, { b64: false }),
  'a payload that is encoded as it should be, on demand': source =>
    signRaw(source, { crit: ['b64'], b64: true }),
  'other claims under the same signature': async ({ key, header }) => {
    const [head, , signature] = (await sign(key, header)).split('.')
    return `${head}.${encode(goodClaims({ scope: 'platform:read platform:write' }))}.${signature}`
  },
  'claims that are a list': source => signRaw(source, {}, encode([goodClaims()])),
  'claims that are no JSON': source => signRaw(source, {}, Buffer.from('{').toString('base64url')),
  'five parts, as an encrypted one has': async ({ key, header }) => `${await sign(key, header)}.a.b`,
  'the shared secret of another source': ({ header }) =>
    withSecret(secretKey.export().toString('hex'), { ...header, alg: 'HS256' }),
}
