/**
 * How a year's due dates look on the terminal and as CSV. Due dates come in, text goes out; every date, warning and
 * mark was decided below, only the words are chosen here.
 */
@NullMarked
package vn.tonghop.cli.calendar;

import org.jspecify.annotations.NullMarked;
