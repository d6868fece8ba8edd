// Who owns and may edit the files that the office stands on.

/** A file or folder as this account sees it. */
export interface CustodyFile {
  readonly title: string;
  readonly url: string;
  /** Empty where this account cannot open it. */
  readonly owner: string;
  readonly editors: readonly string[];
}

/** The files of the office in the drive. */
export interface Custody {
  /** Ids of what every office has besides its Forms: the workbook, the documents' folder, the status board; those that stand. */
  standing(): readonly string[];
  look(id: string): CustodyFile;
  /** Lets the address edit the file, or everything in the folder. @returns whether the platform allowed it */
  letEdit(id: string, email: string): boolean;
}
