/**
 * What files are checked by, ready for a command that has to answer at once.
 *
 * <p>Comes in: {@code jobs/}, and a folder to keep things in. Goes out: a programme and its rules without a fault, the
 * same whether they were read now or kept from an earlier run.
 */
@NullMarked
package vn.tonghop.planning.kept;

import org.jspecify.annotations.NullMarked;
