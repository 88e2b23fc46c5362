import { bundle, sizeBytes } from './bundle';

const file = await bundle();
console.log(`${file}: ${sizeBytes(file)} bytes`);
