/**
 * Everything that is kept, in one file, and back again.
 *
 * <p>Comes in: a database, the files as they were sent, the definitions. Goes out: one zip, encrypted where there is a key,
 * with the hash of every part in it. The way back believes nothing: a part that is missing, changed or of a newer version
 * leaves the database it was meant for as empty as it was.
 */
@NullMarked
package vn.tonghop.storage.backup;

import org.jspecify.annotations.NullMarked;
