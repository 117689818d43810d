/** ScriptApp and Session, as far as scopes and the time zone go. */
import { emulated, enumeration } from "./emulated";
import { settings } from "./host-ops";

const AuthMode = enumeration<object>("AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);

class ScriptApp {
  get AuthMode() {
    return AuthMode;
  }
  /** On Google an execution without them ends here and asks the user. */
  requireScopes(_authMode: unknown, oAuthScopes: string[]) {
    const missing = oAuthScopes.filter((scope) => !settings.scopes.includes(scope));
    if (missing.length > 0) {
      throw new Error(
        `Specified permissions are not sufficient to call ScriptApp.requireScopes. Required permissions: ${missing.join(" ")}`,
      );
    }
  }
}

class Session {
  getScriptTimeZone() {
    return settings.timeZone;
  }
}

export const scriptApp = emulated<object>("ScriptApp", new ScriptApp());
export const session = emulated<object>("Session", new Session());
