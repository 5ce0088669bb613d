/**
 * What every kind of check has in common: the scene it looks at, the breach it finds, the words it is said in.
 *
 * <p>Comes in: the figures of one submission and what was known before. Goes out: breaches at cells, said in one language.
 */
@NullMarked
package vn.tonghop.validation.check;

import org.jspecify.annotations.NullMarked;
