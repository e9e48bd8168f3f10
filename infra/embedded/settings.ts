import { totalmem } from 'node:os';
import { SOCKET_PORT, type Layout } from './layout.js';

const GIBIBYTE = 1024 ** 3;

/** Memory this process may use, in bytes: a container's limit counts, when there is one. */
function memory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/** Share of the memory the server keeps pages in: 256 MB, less on small machines. */
export function sharedBuffers(bytes: number = memory()): string {
  if (bytes >= 2 * GIBIBYTE) return '256MB';
  return bytes >= GIBIBYTE ? '128MB' : '64MB';
}

/** Settings of the embedded server, by PostgreSQL's names. */
function settings({ socketDir }: Layout): Record<string, string> {
  return {
    // Reached over one private unix socket only: no port, hence no clash of ports and nothing on the network.
    listen_addresses: '',
    port: String(SOCKET_PORT),
    unix_socket_directories: socketDir,
    unix_socket_permissions: '0700',
    // An acknowledged event is on the disk.
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    shared_buffers: sharedBuffers(),
    max_connections: '100',
    // A transaction that somebody forgot must not hold the append lock, or keep old rows alive, for ever.
    idle_in_transaction_session_timeout: '10s',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off', // not part of the package
    cluster_name: 'accord',
    // What a statement got wrong goes to whoever sent it; here it could write personal data into a plain file.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    log_line_prefix: '%m [%p] ',
    logging_collector: 'off',
    log_destination: 'stderr',
  };
}

/** The server's command line. */
export function serverArguments(layout: Layout): string[] {
  const pairs = Object.entries(settings(layout)).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', layout.cluster, ...pairs];
}
