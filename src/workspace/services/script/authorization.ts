// What a script is allowed to do: scopes, tokens, states.
import { createHash } from 'node:crypto';
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn, type EnumValue } from '../../kernel/stand-in';

/** What a person withheld from a script, by address: a workspace grants everything, a rehearsal may say otherwise. */
export interface ConsentRecord {
  readonly withheld: readonly string[];
}

/** Those of `scopes` that the script has: listed in the manifest (one without a list has every scope) and not withheld. */
function grantedOf(execution: Execution, scopes: readonly string[]): readonly string[] {
  const { oauthScopes } = execution.project.manifest;
  const withheld = execution.store.collection<ConsentRecord>('consent').get(execution.options.effectiveUser)?.withheld ?? [];
  return scopes.filter((scope) => (oauthScopes === undefined || oauthScopes.includes(scope)) && !withheld.includes(scope));
}

/** Whether the script needs consent to the scopes asked about; to all of the manifest where none are. */
export class AuthorizationInfoStandIn extends StandIn {
  readonly typeName = 'Script.AuthorizationInfo';
  private readonly scopes: readonly string[];
  constructor(private readonly execution: Execution, scopes?: readonly string[]) {
    super();
    this.scopes = scopes ?? execution.project.manifest.oauthScopes ?? [];
  }
  getAuthorizationStatus(): EnumValue | undefined { return this.execution.border.enumValues('Script.AuthorizationStatus')[this.isGranted() ? 'NOT_REQUIRED' : 'REQUIRED']; }
  getAuthorizationUrl(): string | null { return this.isGranted() ? null : `https://script.google.com/macros/d/${this.execution.project.id}/auth`; }
  getAuthorizedScopes(): readonly string[] { return grantedOf(this.execution, this.scopes); }
  private isGranted(): boolean { return this.getAuthorizedScopes().length === this.scopes.length; }
}

/** Refuses scopes that the script does not have. @throws PlatformError naming them */
export function requireScopes(execution: Execution, scopes: readonly string[], method: string): void {
  const granted = grantedOf(execution, scopes);
  const missing = scopes.filter((scope) => !granted.includes(scope));
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
