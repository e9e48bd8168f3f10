/** Where a server is to listen. */
export interface Address {
  readonly host: string;
  readonly port: number;
  /** The setting that names the port. */
  readonly setting: string;
}

/** What can listen: Fastify, or whatever does so the same way. */
export interface Listener {
  listen(at: { readonly host: string; readonly port: number }): Promise<unknown>;
}

/** A server cannot listen where the settings want it; one line for the person who started the program. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen';
}

/** What the operating system objects to, and which setting helps. */
const OBJECTIONS: Readonly<Record<string, (address: Address) => string>> = {
  EADDRINUSE: ({ host, port, setting }) => `${host}:${port} is taken; set ${setting} to a free one.`,
  EACCES: ({ host, port, setting }) => `${host}:${port} may not be used by this user; set ${setting} to another one.`,
  EADDRNOTAVAIL: ({ host }) => `${host} is no address of this machine; set HOST to one that is.`,
  ENOTFOUND: ({ host }) => `${host} is not known here; set HOST to an address of this machine.`,
};

/** Lets a server listen. @throws {CannotListen} naming the setting that helps */
export async function listenAt(server: Listener, address: Address): Promise<void> {
  const { host, port } = address;
  try {
    await server.listen({ host, port });
  } catch (error) {
    const objection = error instanceof Error && 'code' in error ? OBJECTIONS[String(error.code)] : undefined;
    throw objection ? new CannotListen(objection(address), { cause: error }) : error;
  }
}
