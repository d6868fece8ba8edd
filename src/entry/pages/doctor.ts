// What the doctor's page asks of the server.
import type { CommandReport } from '../../domain/report/command-report';
import type { Finding, PartId } from '../../domain/upkeep/findings';
import type { PageAnswer } from './page-answer';

/** Server functions of the doctor's page. */
export interface DoctorServer {
  readInstallation(): PageAnswer<readonly Finding[]>;
  /** Repairs one part, or all where `part` is `null`. */
  repairParts(part: PartId | null): PageAnswer<CommandReport>;
}
