/**
 * The life of a submission after it was checked: states, acts, and which act is allowed in which state.
 *
 * <p>Comes in: versions and acts as the store knows them. Goes out: the state of each version. What is not in the table of
 * {@link vn.tonghop.submission.life.Lifecycle} is not allowed.
 */
@NullMarked
package vn.tonghop.submission.life;

import org.jspecify.annotations.NullMarked;
