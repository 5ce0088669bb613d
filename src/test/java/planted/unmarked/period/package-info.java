/** Has its annotation, as it should. */
@NullMarked
package planted.unmarked.period;

import org.jspecify.annotations.NullMarked;
