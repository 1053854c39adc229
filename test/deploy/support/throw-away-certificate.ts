import { generate } from 'selfsigned';

export type Certificate = { key: string; cert: string };

/** A certificate that signs itself, for the given host names, good for a day. Trusted by nobody but who is given it. */
export async function throwAwayCertificate(hostNames: readonly string[]): Promise<Certificate> {
  const aDayFromNow = new Date(Date.now() + 24 * 3_600_000);
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Jiedan test' }], {
    keyType: 'ec',
    notAfterDate: aDayFromNow,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'subjectAltName', altNames: hostNames.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key, cert };
}
