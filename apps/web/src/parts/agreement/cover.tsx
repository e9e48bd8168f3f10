import type { Agreement } from '../../api/types.js';
import { Alert } from '../../design/alert.js';

/** Authorities of the Cybersecurity Information Sharing Act of 2015, as an application names them. */
const OF_THE_ACT = new Set(['6USC1503', '6USC1504']);
/** What is shared under that act, where an agreement names it. */
const UNDER_THE_ACT = ['CyberThreatIndicator', 'DefensiveMeasure'];

const namesTheAct = ({ application }: Agreement): boolean =>
  application?.authorityBasis?.some((authority) => OF_THE_ACT.has(authority)) ?? false;

/** The types of information that do not move, as the act lapsed on which the agreement rests them. */
export const stoppedTypes = (agreement: Agreement): ReadonlySet<string> =>
  new Set(agreement.facets.statutoryCover === 'Lapsed' && namesTheAct(agreement) ? UNDER_THE_ACT : []);

/** What it means for this agreement that the statutory cover has lapsed; nothing while it is in force. */
export function CoverLapsed({ agreement }: { readonly agreement: Agreement }) {
  if (agreement.facets.statutoryCover !== 'Lapsed') return null;
  if (namesTheAct(agreement))
    return (
      <Alert kind="warn" title="Statutory cover has lapsed: indicators and defensive measures do not move">
        This agreement names the Cybersecurity Information Sharing Act of 2015 as an authority. Until that act is in
        force again, cyber threat indicators and defensive measures do not move under it; all else goes on. What was
        shared before stays covered.
      </Alert>
    );
  return (
    <Alert kind="warn" title="Statutory cover has lapsed: this agreement goes on">
      It does not name the Cybersecurity Information Sharing Act of 2015 as an authority, so everything that was agreed
      moves. What is shared now may lack the protections of that act; what was shared before stays covered.
    </Alert>
  );
}
