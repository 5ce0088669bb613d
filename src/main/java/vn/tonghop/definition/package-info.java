/**
 * Reads what a civil servant writes in {@code jobs/}: CSV and YAML, keeping line numbers.
 *
 * <p>Comes in: text files. Goes out: rows and entries that know their line, and every fault of every file in one list
 * ({@code rules.yaml:12}). Nothing here knows what an indicator or a unit is.
 */
@NullMarked
package vn.tonghop.definition;

import org.jspecify.annotations.NullMarked;
