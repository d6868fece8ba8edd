// What a script is allowed to do: scopes, tokens, states.
import { createHash } from 'node:crypto';
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn, type EnumValue } from '../../kernel/stand-in';

/** Whether the script needs consent: here it always has it. */
export class AuthorizationInfoStandIn extends StandIn {
  readonly typeName = 'Script.AuthorizationInfo';
  constructor(private readonly execution: Execution) {
    super();
  }
  getAuthorizationStatus(): EnumValue | undefined { return this.execution.border.enumValues('Script.AuthorizationStatus')['NOT_REQUIRED']; }
  getAuthorizationUrl(): null { return null; }
}

/** Refuses scopes that the manifest does not list; a manifest without a list has every scope. @throws PlatformError naming them */
export function requireScopes(execution: Execution, scopes: readonly string[], method: string): void {
  const { oauthScopes } = execution.project.manifest;
  const missing = scopes.filter((scope) => oauthScopes !== undefined && !oauthScopes.includes(scope));
  if (missing.length > 0) throw new PlatformError(`Specified permissions are not sufficient to call ScriptApp.${method}. Required permissions: ${missing.join(' && ')}`);
}

/** A token that means this script and user in this workspace, and nothing anywhere else. */
export function localToken(execution: Execution, kind: string): string {
  return `${kind}.local-${createHash('sha256').update(`${kind}:${execution.project.id}:${execution.options.effectiveUser}`).digest('hex').slice(0, 40)}`;
}

/** StateTokenBuilder: a callback's name and arguments as one text. */
export class StateTokenBuilderStandIn extends StandIn {
  readonly typeName = 'Script.StateTokenBuilder';
  private method = '';
  private timeoutSeconds = 60;
  private readonly parameters: Record<string, string> = {};

  withMethod(method: string): this { this.method = method; return this; }
  withArgument(name: string, value: string): this { this.parameters[name] = value; return this; }
  withTimeout(seconds: number): this { this.timeoutSeconds = seconds; return this; }
  createToken(): string {
    return Buffer.from(JSON.stringify({ method: this.method, arguments: this.parameters, timeout: this.timeoutSeconds })).toString('base64url');
  }
}
