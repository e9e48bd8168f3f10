/** Where the style sheet of the pages is served. */
const STYLESHEET = '/assets/accord.css';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** Text of others in a line of ours: escaped, and its direction of writing kept to itself. */
export const isolated = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;

/** What a page is made of: a title as text, the rest as HTML. */
export interface Page {
  readonly title: string;
  readonly main: string;
  readonly footer?: string;
  /** Whether people choose a persona here: then every agreement is made up, and each page says so. */
  readonly isDemonstration: boolean;
}

/** Token: whether this is the demonstration. */
export const IS_DEMONSTRATION = Symbol('IsDemonstration');

const MADE_UP = '<span>Demonstration. Every agreement here is made up.</span>';

/** A whole document of HTML around the content of a page. It needs no script. */
export const pageOf = ({ title, main, footer, isDemonstration }: Page): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – Accord</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STYLESHEET}">
</head>
<body>
<a class="skip-link" href="#main">Skip to the content</a>
<header>
<p class="handling"><span>Unclassified system. Do not enter classified information.</span>${isDemonstration ? ` ${MADE_UP}` : ''}</p>
<div class="masthead"><p class="site-name">Accord</p><a href="/">Sign in</a></div>
</header>
<main id="main" tabindex="-1">
${main}
</main>${footer === undefined ? '' : `\n<footer>${footer}</footer>`}
</body>
</html>
`;
