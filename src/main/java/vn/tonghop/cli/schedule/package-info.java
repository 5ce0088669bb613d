/**
 * {@code tonghop schedule}: what runs by itself, when and why.
 *
 * <p>Comes in: the timetables of the programmes, and the history of runs where something is to be done. Goes out: text, CSV
 * or JSON; codes in CSV and JSON are the same in any language.
 */
@NullMarked
package vn.tonghop.cli.schedule;

import org.jspecify.annotations.NullMarked;
