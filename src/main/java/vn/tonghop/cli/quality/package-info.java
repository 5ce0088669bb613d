/**
 * {@code tonghop quality}: how well the reports of a period came in, one row for every unit, for people, spreadsheets and
 * programs.
 *
 * <p>Comes in: a roll-up that nobody keeps. Goes out: text, CSV or JSON, ordered by code unless asked otherwise.
 */
@NullMarked
package vn.tonghop.cli.quality;

import org.jspecify.annotations.NullMarked;
