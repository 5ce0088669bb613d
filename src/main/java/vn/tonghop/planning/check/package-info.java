/**
 * Everything that is wrong with {@code jobs/}, in one list.
 *
 * <p>Comes in: the folder. Goes out: faults with file and line, sorted. Reading finds what is wrong within a file; the
 * classes here find what only several files together can show.
 */
@NullMarked
package vn.tonghop.planning.check;

import org.jspecify.annotations.NullMarked;
