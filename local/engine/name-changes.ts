/** For the host and the page alike: what formulas make of a name. */
import { ICommandService, type Injector } from "@univerjs/core";
import {
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";

/** The engine keeps parsed formulas with the range a name had when they were parsed. */
export function followNameChanges(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) return;
    functions.deleteFormulaAstCacheKey((params as { name: string }).name);
  });
}
