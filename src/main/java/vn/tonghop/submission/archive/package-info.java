/**
 * Archives in which several files are sent at once.
 *
 * <p>Comes in: a file that begins like a zip. Goes out: the files packed in it, or the one reason why none of them is taken.
 * Nothing is unpacked to disk, and nothing beyond the limits is unpacked at all.
 */
@NullMarked
package vn.tonghop.submission.archive;

import org.jspecify.annotations.NullMarked;
