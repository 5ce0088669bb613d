/**
 * Writes JSON, the one way for all commands and files.
 *
 * <p>Comes in: names and values in the order they are to stand. Goes out: text in JSON, indented, always quoted rightly.
 */
@NullMarked
package vn.tonghop.finding.json;

import org.jspecify.annotations.NullMarked;
