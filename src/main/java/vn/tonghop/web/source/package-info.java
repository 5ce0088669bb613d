/**
 * What the desk works with: definitions as they are now, the store, the folders and the clock.
 *
 * <p>Comes in: {@code jobs/}, which may change while the desk is open. Goes out: the last of it that had no fault.
 */
@NullMarked
package vn.tonghop.web.source;

import org.jspecify.annotations.NullMarked;
