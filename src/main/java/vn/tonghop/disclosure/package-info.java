/**
 * Which figures must not be read by whom.
 *
 * <p>Comes in: the programme and the audience of a report. Goes out: whether a count may be printed. What is printed
 * without asking here is not about persons.
 */
@NullMarked
package vn.tonghop.disclosure;

import org.jspecify.annotations.NullMarked;
