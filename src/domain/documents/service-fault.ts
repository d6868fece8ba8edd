// What the platform's errors say of a service: out for a while, or unable to do just this.
// Source: developers.google.com/apps-script/guides/support/troubleshooting (common errors), and /guides/services/quotas (exception texts).

/** Whether the error is one of a service that is out or overrun for a while, not of what it was asked. */
export function isPassingFault(errorText: string): boolean {
  return /timed out|server error|service (error|unavailable|is currently unavailable)|in a short time|too many scripts running|try again/i.test(errorText);
}
