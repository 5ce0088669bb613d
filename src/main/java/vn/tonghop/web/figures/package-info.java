/**
 * The figures of a roll-up, and the way from each down to the cells of the files.
 *
 * <p>Comes in: an actor and a roll-up. Goes out: the figures as its audience may read them, and of the units that it looks
 * after the reports and cells; counts that are not for it are dots.
 */
@NullMarked
package vn.tonghop.web.figures;

import org.jspecify.annotations.NullMarked;
