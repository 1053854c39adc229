/** Kept per tab, so that two tabs can be two people. */
const key = 'jiedan.user';

/** The person whom this tab last used; undefined in a new tab. An empty address is the blank identity. */
export function rememberedUser(): string | null | undefined {
  const kept = sessionStorage.getItem(key);
  return kept === null ? undefined : kept || null;
}

export function rememberUser(user: string | null): void {
  sessionStorage.setItem(key, user ?? '');
}
