export * from './find-organizations.js';
export * from './organization-registry.projection.js';
export * from './organization.view.js';
