/** The language to speak: what the shell asks for, otherwise what the system is set to. */
export function languageOf(env: Record<string, string | undefined>, systemLocale?: string): 'zh-CN' | 'en';
