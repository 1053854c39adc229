import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..', '..', '..');

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2019,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
  typeRoots: [join(root, 'node_modules', '@types')],
  types: ['google-apps-script'],
};

/** Reads the types of Apps Script once for all programs. */
const sharingHost = ts.createCompilerHost(options, true);
const read = sharingHost.getSourceFile;
const shared = new Map<string, ts.SourceFile | undefined>();
sharingHost.getSourceFile = (name, ...rest) => {
  if (!name.includes('/node_modules/')) return read(name, ...rest);
  if (!shared.has(name)) shared.set(name, read(name, ...rest));
  return shared.get(name);
};

/** What a program does with the services of Apps Script, as the type checker sees it. */
export type ServiceUse = {
  /** Methods by the class that has them: `Ui.showSidebar`. A method that is picked at run time is `Ui.[computed]`. */
  calls: Set<string>;
  /** The services that it names: `SpreadsheetApp`. */
  services: Set<string>;
  /** All services that there are. */
  known: Set<string>;
};

/**
 * Reads the types of a program from its entry on.
 * @param counts which of its files to look at
 */
export function serviceUse(entry: string, counts: (file: string) => boolean = () => true): ServiceUse {
  const program = ts.createProgram([entry], options, sharingHost);
  const checker = program.getTypeChecker();
  const use: ServiceUse = { calls: new Set(), services: new Set(), known: knownServices(program) };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) noteIdentifier(node, checker, use);
    if (ts.isElementAccessExpression(node)) noteComputed(node, checker, use);
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (!file.isDeclarationFile && counts(file.fileName)) visit(file);
  }
  return use;
}

/** The services that a script names, found without types. */
export function servicesNamed(code: string, known: ReadonlySet<string>): Set<string> {
  const named = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    if (ts.isIdentifier(node) && !isMember && known.has(node.text)) named.add(node.text);
    ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile('Code.js', code, ts.ScriptTarget.ES2019, true);
  ts.forEachChild(file, visit);
  return named;
}

function knownServices(program: ts.Program): Set<string> {
  const known = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.type?.getText().includes('GoogleAppsScript.')) {
      known.add(node.name.getText());
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (isServiceFile(file)) ts.forEachChild(file, visit);
  return known;
}

function noteIdentifier(node: ts.Identifier, checker: ts.TypeChecker, { calls, services }: ServiceUse): void {
  const declaration = checker.getSymbolAtLocation(node)?.declarations?.[0];
  if (!declaration || !isServiceFile(declaration.getSourceFile())) return;
  if (ts.isMethodSignature(declaration)) calls.add(`${classOf(declaration)}.${node.text}`);
  if (ts.isVariableDeclaration(declaration)) services.add(node.text);
}

function noteComputed(node: ts.ElementAccessExpression, checker: ts.TypeChecker, { calls }: ServiceUse): void {
  const declaration = checker.getTypeAtLocation(node.expression).symbol?.declarations?.[0];
  if (!declaration || !isServiceFile(declaration.getSourceFile()) || !ts.isInterfaceDeclaration(declaration)) return;
  calls.add(`${declaration.name.text}.[computed]`);
}

function classOf(method: ts.MethodSignature): string {
  return ts.isInterfaceDeclaration(method.parent) ? method.parent.name.text : '?';
}

function isServiceFile({ fileName }: ts.SourceFile): boolean {
  return fileName.includes('/@types/google-apps-script/');
}
