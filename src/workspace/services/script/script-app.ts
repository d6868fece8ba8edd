// ScriptApp: triggers, authorisation and the script's own addresses.
import type { Execution } from '../../kernel/execution';
import { PlatformError } from '../../kernel/platform-error';
import { StandIn, type EnumValue } from '../../kernel/stand-in';
import { AuthorizationInfoStandIn, localToken, requireScopes, StateTokenBuilderStandIn } from './authorization';
import { TriggerBuilderStandIn } from './trigger-builders';
import { ownTriggers, triggersOf, TriggerStandIn } from './triggers';

const SCRIPTAPP_SCOPE = 'https://www.googleapis.com/auth/script.scriptapp';

/** The web app of a script. */
export class WebAppServiceStandIn extends StandIn {
  readonly typeName = 'Script.Service';
  constructor(private readonly execution: Execution) {
    super();
  }
  getUrl(): string { return `https://script.google.com/macros/s/${this.execution.project.id}/exec`; }
  isEnabled(): boolean { return true; }
  disable(): void { throw new PlatformError('Access denied: ScriptApp.'); }
}

/** The global ScriptApp. */
export class ScriptAppStandIn extends StandIn {
  readonly typeName = 'Script.ScriptApp';
  constructor(private readonly execution: Execution) {
    super();
  }

  newTrigger(functionName: string | null): TriggerBuilderStandIn {
    if (functionName === null || functionName === '') throw new PlatformError('Invalid argument: functionName');
    return new TriggerBuilderStandIn(this.allowed('newTrigger'), functionName);
  }
  getProjectTriggers(): TriggerStandIn[] { return ownTriggers(this.allowed('getProjectTriggers')).map(({ id }) => new TriggerStandIn(this.execution, id)); }
  getScriptTriggers(): TriggerStandIn[] { return this.getProjectTriggers(); }
  getUserTriggers(file: StandIn & { getId(): string }): TriggerStandIn[] {
    const sourceId = file.getId();
    return ownTriggers(this.allowed('getUserTriggers')).filter((trigger) => trigger.sourceId === sourceId).map(({ id }) => new TriggerStandIn(this.execution, id));
  }
  deleteTrigger(trigger: TriggerStandIn | null): void {
    if (trigger === null) throw new PlatformError('Invalid argument: trigger');
    triggersOf(this.allowed('deleteTrigger')).delete(trigger.id);
  }

  getService(): WebAppServiceStandIn { return new WebAppServiceStandIn(this.execution); }
  getScriptId(): string { return this.execution.project.id; }
  getProjectKey(): string { return this.execution.project.id; }
  getInstallationSource(): EnumValue | undefined { return this.execution.border.enumValues('Script.InstallationSource')['NONE']; }

  getOAuthToken(): string { return localToken(this.execution, 'ya29'); }
  getIdentityToken(): string {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg: 'none', typ: 'JWT' })}.${part({ email: this.execution.options.effectiveUser, aud: this.execution.project.id })}.`;
  }
  newStateToken(): StateTokenBuilderStandIn { return new StateTokenBuilderStandIn(); }
  getAuthorizationInfo(_mode: EnumValue, scopes?: readonly unknown[]): AuthorizationInfoStandIn { return new AuthorizationInfoStandIn(this.execution, scopes?.map(String)); }
  invalidateAuth(): void {
    // Consent is never asked here, so there is nothing to forget.
  }
  requireScopes(_mode: EnumValue, scopes: readonly unknown[]): void { requireScopes(this.execution, scopes.map(String), 'requireScopes'); }
  requireAllScopes(): void { requireScopes(this.execution, this.execution.project.manifest.oauthScopes ?? [], 'requireAllScopes'); }

  private allowed(method: string): Execution {
    this.execution.requireAuthorization(SCRIPTAPP_SCOPE, `ScriptApp.${method}`);
    return this.execution;
  }
}
