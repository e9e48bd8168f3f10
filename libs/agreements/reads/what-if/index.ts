export { Chronicles } from './chronicles.js';
export { WhatIf, type Chronicle, type Difference, type WhatIfTotals } from './what-if.js';
