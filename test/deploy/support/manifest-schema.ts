import * as v from 'valibot';

const scope = v.pipe(v.string(), v.startsWith('https://'));

/**
 * The manifest of a script bound to a workbook, closed: Apps Script refuses keys that it does not know. The parts for
 * web apps, add-ons, chat apps and macros are left out, because Jiedan is none of these.
 * https://developers.google.com/apps-script/manifest
 */
export const manifestSchema = v.strictObject({
  timeZone: v.string(),
  dependencies: v.optional(
    v.strictObject({
      enabledAdvancedServices: v.optional(
        v.array(v.strictObject({ userSymbol: v.string(), serviceId: v.string(), version: v.string() })),
      ),
      libraries: v.optional(
        v.array(
          v.strictObject({
            userSymbol: v.string(),
            libraryId: v.string(),
            version: v.string(),
            developmentMode: v.optional(v.boolean()),
          }),
        ),
      ),
    }),
  ),
  exceptionLogging: v.optional(v.picklist(['NONE', 'STACKDRIVER'])),
  runtimeVersion: v.optional(v.picklist(['STABLE', 'V8', 'DEPRECATED_ES5'])),
  oauthScopes: v.optional(v.array(scope)),
  urlFetchWhitelist: v.optional(v.array(scope)),
});
