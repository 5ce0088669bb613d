/**
 * A copy of all tables beside them, to try things on.
 *
 * <p>Comes in: a database. Goes out: a data source on which everything works as on the real one, and nothing that is done
 * through it is seen there.
 */
@NullMarked
package vn.tonghop.storage.copy;

import org.jspecify.annotations.NullMarked;
