// The errors of the platform as host values; the border turns them into errors of the script's realm.

/** An error that the script may catch, with the platform's text; its name on the platform is `Exception`. */
export class PlatformError extends Error {
  constructor(message: string, readonly scriptName: string = 'Exception') {
    super(message);
    this.name = 'PlatformError';
  }
}

/** A call that the local workspace does not cover; its message is the call's own name. */
export class NotCoveredError extends PlatformError {
  constructor(readonly member: string) {
    super(`${member} is not in the local workspace`, 'NotCovered');
  }
}

/** The end of an execution that the script cannot catch: after it no service call has an effect. */
export class ExecutionKilled extends Error {
  constructor(readonly cause_: string) {
    super(cause_);
    this.name = 'ExecutionKilled';
  }
}
