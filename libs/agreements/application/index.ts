export * from './agreement-reader.js';
export * from './agreement.aggregate.js';
export * from './execute-agreement-command.js';
export * from './ports.js';
export * from './premises.loader.js';
export * from './visibility.js';
