/**
 * What {@code tonghop unit} prints.
 *
 * <p>Comes in: units, crosswalk and scopes of {@code jobs/}. Goes out: lines of text, in the language that is asked for.
 */
@NullMarked
package vn.tonghop.cli.unit;

import org.jspecify.annotations.NullMarked;
