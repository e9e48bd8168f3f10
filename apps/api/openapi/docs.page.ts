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
    <main id="reader">
      <p>The reader needs scripts. The document itself is at <a href="${DOCUMENT}">${DOCUMENT}</a>.</p>
    </main>
    <script src="${DOCS}/assets/swagger-ui-bundle.js"></script>
    <script src="${DOCS}/init.js"></script>
  </body>
</html>
`;

/**
 * Starts the reader. Tokens stay in the page: nothing is kept in the browser. The reader warns of every schema dialect but
 * its own, of which ours is the greater part, so that its warning is left out.
 */
export const docsScript = `'use strict';
SwaggerUIBundle({
  url: '${DOCUMENT}',
  dom_id: '#reader',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis],
  plugins: [{ components: { JsonSchemaDialect: () => null } }],
  layout: 'BaseLayout',
});
`;

/** What the reader's own styles leave to the page around it. */
export const docsStyles = `body {
  margin: 0;
  background: #fafafa;
}
main > p {
  font-family: sans-serif;
  padding: 2rem;
}
`;
