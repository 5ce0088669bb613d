/**
 * What people do to submissions: each act is asked for its right, its place in the table of states and its reason, and is
 * written together with its line in the log or not at all.
 *
 * <p>Comes in: an actor, a unit and a period. Goes out: the version as it stands afterwards, or why it may not be done.
 */
@NullMarked
package vn.tonghop.job.life;

import org.jspecify.annotations.NullMarked;
