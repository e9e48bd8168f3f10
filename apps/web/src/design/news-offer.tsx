import { Button } from '@trussworks/react-uswds';
import { Icon } from './icon.js';

interface NewsOfferProps {
  /** What has come: `3 new items.` */
  readonly says: string;
  /** What the button does: `Load them`. */
  readonly act: string;
  readonly onLoad: () => void;
  /** The key that does it, where single keys are on. */
  readonly shortcut?: string;
}

/** What has come since a list was read is offered: no row moves under somebody who reads. */
export const NewsOffer = ({ says, act, onLoad, shortcut }: NewsOfferProps) => (
  <span className="dense">
    <Icon name="tray" /> <b>{says}</b>{' '}
    <Button type="button" unstyled onClick={onLoad}>
      {act}
    </Button>{' '}
    {shortcut !== undefined && <kbd aria-hidden="true">{shortcut}</kbd>}
  </span>
);
