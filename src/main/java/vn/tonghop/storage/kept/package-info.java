/**
 * The files as they were sent, kept under the hash of their bytes for as long as the rule says.
 *
 * <p>Comes in: bytes that were checked and hold no data of persons. Goes out: the same bytes by their hash, until they are
 * deleted. Only the account that runs the program may read them.
 */
@NullMarked
package vn.tonghop.storage.kept;

import org.jspecify.annotations.NullMarked;
