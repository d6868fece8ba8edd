// What a folder under services/ offers to the host: its globals, its converters, the addresses it answers.
import type { Converter, Execution, OwnAddress } from './execution';
import type { StandIn } from './stand-in';

/** A global name of the platform and how its stand-in is made for an execution. */
export interface GlobalService {
  readonly name: string;
  /** A stand-in, or a plain host value (an object of functions or constants such as `console`). */
  create(execution: Execution): StandIn | object;
}

/** Everything one folder of stand-ins contributes. */
export interface ServiceModule {
  readonly globals: readonly GlobalService[];
  readonly converters?: readonly Converter[];
  readonly ownAddresses?: readonly OwnAddress[];
}
