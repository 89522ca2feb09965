/** The package's version. A test holds it equal to package.json. */
export const version = '1.0.0';
