/**
 * Keeps what was once read from {@code jobs/} and found right, so that the next run need not read it again.
 *
 * <p>Comes in: records with what they hold. Goes out: equal records, as long as nothing in the folder and nothing of the
 * program has changed; a kept form that is missing, damaged or of something else counts for nothing.
 */
@NullMarked
package vn.tonghop.definition.kept;

import org.jspecify.annotations.NullMarked;
