import { Button } from '@trussworks/react-uswds';
import { Icon } from './icon.js';

interface NewsOfferProps {
  /** What has come: `3 new items.` */
  readonly says: string;
  /** What the button does: `Load them`. */
  readonly act: string;
  readonly onLoad: () => void;
}

/** What has come since a list was read is offered: no row moves under somebody who reads. */
export const NewsOffer = ({ says, act, onLoad }: NewsOfferProps) => (
  <span className="dense">
    <Icon name="tray" /> <b>{says}</b>{' '}
    <Button type="button" unstyled onClick={onLoad}>
      {act}
    </Button>{' '}
    <kbd aria-hidden="true">r</kbd>
  </span>
);
