import type { Agreement } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { barOf } from '../../parts/agreement/may.js';
import { Link } from '../../parts/link.js';
import { whyNot } from '../../words/actions.js';

interface NotNowProps {
  readonly agreement: Agreement;
  /** What cannot be sent. */
  readonly command: string;
  /** `You cannot change this now`. */
  readonly title: string;
}

/** Why something is not theirs to do now, and the way to where the application stands. */
export const NotNow = ({ agreement, command, title }: NotNowProps) => (
  <Alert kind="info" title={title}>
    {whyNot(barOf(agreement, command) ?? 'NOT_AUTHORIZED')}{' '}
    <Link to="/my-agreements/$id" params={{ id: agreement.id }}>
      See where it stands
    </Link>
  </Alert>
);
