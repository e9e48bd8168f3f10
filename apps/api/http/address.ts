/** Token of the address under which callers reach the pages and the API, without a slash at its end. */
export const ADDRESS = Symbol('Address');
