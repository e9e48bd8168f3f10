/** The certification that goes with a submission. */
export interface Certification {
  readonly accepted: true;
  readonly textVersion: string;
}
