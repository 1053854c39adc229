/**
 * The language to speak: what the shell asks for, otherwise what the system is set to.
 * @param {Record<string, string | undefined>} env
 * @returns {'zh-CN' | 'en'}
 */
export function languageOf(env, systemLocale = Intl.DateTimeFormat().resolvedOptions().locale) {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || systemLocale;
  return /^zh/i.test(locale) ? 'zh-CN' : 'en';
}
