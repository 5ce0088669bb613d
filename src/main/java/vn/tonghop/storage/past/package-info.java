/**
 * What had been accepted by the time a file came in, read for many files at once.
 *
 * <p>Comes in: whose the files are. Goes out: what the rules may compare each of them with. What was received later than a
 * file is never seen by it, in whatever order files are stored.
 */
@NullMarked
package vn.tonghop.storage.past;

import org.jspecify.annotations.NullMarked;
