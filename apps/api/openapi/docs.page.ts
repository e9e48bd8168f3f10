/** Address under which the parts of the reader are served. */
export const DOCS = '/api/docs';

/** Address of the document. */
export const DOCUMENT = '/api/openapi.json';

/** The page of the reader. Everything it loads comes from here; nothing in it is inline, as the content policy asks. */
export const docsPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Accord API</title>
    <link rel="icon" type="image/png" href="${DOCS}/assets/favicon-32x32.png" />
    <link rel="stylesheet" href="${DOCS}/assets/swagger-ui.css" />
    <link rel="stylesheet" href="${DOCS}/page.css" />
  </head>
  <body>
    <div id="reader">
      <p>The reader needs scripts. The document itself is at <a href="${DOCUMENT}">${DOCUMENT}</a>.</p>
    </div>
    <script src="${DOCS}/assets/swagger-ui-bundle.js"></script>
    <script src="${DOCS}/init.js"></script>
  </body>
</html>
`;

/**
 * Starts the reader. Tokens stay in the page: nothing is kept in the browser. Left out of it are its warning of every
 * schema dialect but its own, its choice of a server, of which there is one, and the link inside of every button, which
 * neither a keyboard nor a reader of screens gets out of. Its lists get the names that they lack, its schemas the heading
 * between those of the page and their own, and its examples can be scrolled without a mouse.
 */
export const docsScript = `'use strict';
const named = (name) => (Original, { React: { createElement } }) => (props) =>
  createElement('label', null, createElement('span', { className: 'unseen' }, name), createElement(Original, props));

const under = (title) => (Original, { React: { createElement } }) => (props) =>
  createElement('div', null, createElement('h3', { className: 'unseen' }, title), createElement(Original, props));

const accessible = ({ React: { createElement } }) => ({
  components: {
    JsonSchemaDialect: () => null,
    ServersContainer: () => null,
    DeepLink: ({ text }) => createElement('span', null, text),
    HighlightCode: ({ children, className }) =>
      createElement('pre', { className: 'microlight ' + (className || ''), tabIndex: 0 }, children),
  },
  wrapComponents: { ExamplesSelect: named('Example'), Select: named('Value'), contentType: named('Media type'), Models: under('What is sent and answered') },
});

SwaggerUIBundle({
  url: '${DOCUMENT}',
  dom_id: '#reader',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis],
  plugins: [accessible],
  layout: 'BaseLayout',
  onComplete: () => document.querySelector('.information-container').setAttribute('role', 'banner'),
});
`;

/** What the reader's own styles leave to the page around it, and colours that stand out enough from what is behind them. */
export const docsStyles = `body {
  margin: 0;
  background: #fafafa;
}
#reader > p {
  font-family: sans-serif;
  padding: 2rem;
}
.swagger-ui .info .title small pre.version,
.swagger-ui .info .title small.version-stamp pre.version {
  background: #3d4551;
}
.swagger-ui .info .title small.version-stamp {
  background: #3d4551;
}
.swagger-ui .info a,
.swagger-ui .info .url,
.swagger-ui a.link {
  color: #005ea2;
}
.swagger-ui .opblock.opblock-get .opblock-summary-method {
  background: #1f6396;
}
.swagger-ui .opblock.opblock-post .opblock-summary-method {
  background: #1b7145;
}
.swagger-ui .btn.authorize {
  border-color: #1b7145;
  color: #1b7145;
}
.swagger-ui .parameter__in,
.swagger-ui .parameter__deprecated {
  color: #565c65;
}
.swagger-ui .renderedMarkdown td,
.swagger-ui .renderedMarkdown code {
  overflow-wrap: anywhere;
  word-break: normal;
}
.swagger-ui .renderedMarkdown td:first-child {
  min-width: 5rem;
}
.swagger-ui pre.microlight {
  max-height: 25rem;
  overflow: auto;
  margin: 0;
  padding: 0.5rem;
  background: #333333;
  color: #ffffff;
  font-size: 0.75rem;
}
@media (max-width: 40rem) {
  .swagger-ui .response-col_links {
    display: none;
  }
}
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
`;
