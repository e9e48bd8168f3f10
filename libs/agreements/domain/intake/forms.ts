/** One answered line of the intake checklist. */
export interface ChecklistAnswer {
  readonly item: string;
  readonly answer: boolean;
  readonly note?: string;
}
