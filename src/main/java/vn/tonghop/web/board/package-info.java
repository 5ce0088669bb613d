/**
 * The board: who has reported what for a month, and who has to do something about it.
 *
 * <p>Comes in: an actor and a month. Goes out: one row for every report that is due from the units that it looks after.
 */
@NullMarked
package vn.tonghop.web.board;

import org.jspecify.annotations.NullMarked;
