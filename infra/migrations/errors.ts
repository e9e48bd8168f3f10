/** The schema of the database and the migrations of this program do not fit together; told in one line. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}
