/** What a parameter accepts: a type of the language, or the name of an Apps Script class such as `HtmlOutput`. */
export type ParameterType = string;

/** How a method may be called: one list of parameter types for each form. */
export type Signature = readonly (readonly ParameterType[])[];

type ClassOf = (value: unknown) => string | undefined;

/**
 * The arguments as the method receives them (numbers given for a String become texts), or undefined where no form of
 * the signature fits.
 */
export function matchArguments(
  signature: Signature,
  args: readonly unknown[],
  classOf: ClassOf,
): unknown[] | undefined {
  const form = signature.find(
    (types) => types.length === args.length && types.every((type, index) => accepts(type, args[index], classOf)),
  );
  return form?.map((type, index) => (type === 'String' ? String(args[index]) : args[index]));
}

function accepts(type: ParameterType, value: unknown, classOf: ClassOf): boolean {
  switch (type) {
    case 'Any':
      return true;
    case 'String':
      return ['string', 'number', 'boolean'].includes(typeof value);
    case 'Integer':
      return typeof value === 'number' && Number.isFinite(value);
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Date':
      return isDate(value);
    case 'Array':
      return Array.isArray(value);
    case 'Object':
      return typeof value === 'object' && value !== null && classOf(value) === undefined && !isDate(value);
    default:
      return classOf(value) === type;
  }
}

/** Works for dates of another realm too. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Google's message for a call that fits no form of the method. */
export function mismatchMessage(method: string, args: readonly unknown[], classOf: ClassOf): string {
  const types = args.map((value) => typeName(value, classOf)).join(',');
  return `The parameters (${types}) don't match the method signature for ${method}.`;
}

function typeName(value: unknown, classOf: ClassOf): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${typeName(value[0], classOf).replace('null', 'Object')}[]`;
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'object') return classOf(value) ?? (isDate(value) ? 'Date' : '(class)');
  return typeof value;
}
