export * from './find-by-slugs.js';
export * from './list-organizations.js';
export * from './read-caller.js';
export * from './read-organization.js';
