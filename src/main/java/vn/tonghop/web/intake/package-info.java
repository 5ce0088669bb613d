/**
 * Files that are handed in at the desk.
 *
 * <p>Comes in: a file and who hands it in. Goes out: its receipt, as of any file that is taken in, or why it was not
 * taken. A file that says it is another unit's is not taken.
 */
@NullMarked
package vn.tonghop.web.intake;

import org.jspecify.annotations.NullMarked;
