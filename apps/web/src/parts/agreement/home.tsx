import type { Agreement } from '../../api/types.js';
import { isIsao, useSignedIn } from '../../shell/index.js';
import { Link } from '../link.js';

/** Where the page of an agreement is for its reader: the people of an ISAO have one of their own. */
export const useHome = (): '/agreements/$id' | '/my-agreements/$id' =>
  isIsao(useSignedIn()) ? '/my-agreements/$id' : '/agreements/$id';

interface HomeLinkProps {
  readonly agreement: Pick<Agreement, 'id'>;
  readonly className?: string;
  readonly children: React.ReactNode;
}

/** Leads to the page of an agreement. */
export const HomeLink = ({ agreement: { id }, children, ...props }: HomeLinkProps) => (
  <Link to={useHome()} params={{ id }} {...props}>
    {children}
  </Link>
);
