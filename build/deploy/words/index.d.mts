type Words = Record<string, string | ((details: Record<string, unknown>) => string)>;

/** What `npm run deploy` says, by language. Both catalogues have the same keys. */
export const catalogues: Record<'zh-CN' | 'en', { failures: Words } & Record<string, unknown>>;
