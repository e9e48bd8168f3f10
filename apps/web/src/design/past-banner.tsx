import { fullMoment } from '../words/dates.js';
import { Icon } from './icon.js';

interface PastBannerProps {
  readonly at: string;
  /** Which events: `Events 11 and 12, one act; the last is 16.` */
  readonly where: string;
  readonly acts: React.ReactNode;
}

/** That the page shows the past, and how one gets back. Nothing else has its color. */
export function PastBanner({ at, where, acts }: PastBannerProps) {
  const utc = `${at.slice(11, 19)} UTC`;
  return (
    <section className="past-banner" aria-label="You are viewing the past">
      <Icon name="history" />
      <p>
        <b>
          You are viewing the past: <time dateTime={at}>{fullMoment(at)}</time>
        </b>{' '}
        ({utc}). {where} Nothing can be recorded here.
      </p>
      <div className="row row-end acts">{acts}</div>
    </section>
  );
}
