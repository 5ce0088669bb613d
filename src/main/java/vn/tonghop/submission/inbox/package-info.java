/**
 * Where files come in: folders, archives, single files, and when each of them came.
 *
 * <p>Comes in: what lies on the disk and what was noted of it. Goes out: files with the hash of their bytes and the time of
 * their receipt. Nothing is said of what is in them.
 */
@NullMarked
package vn.tonghop.submission.inbox;

import org.jspecify.annotations.NullMarked;
