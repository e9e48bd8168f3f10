import type { IconName } from '../words/status.js';
import { ICON_PATHS } from './icon-paths.js';

interface IconProps {
  readonly name: IconName;
  readonly className?: string;
}

/** A drawing that stands beside its word: the word says everything, so that a screen reader passes over it. */
export function Icon({ name, className = '' }: IconProps) {
  return (
    <svg className={`icon ${className}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path fillRule="evenodd" d={ICON_PATHS[name]} />
    </svg>
  );
}
