/**
 * Vietnamese text from before Unicode: characters that only look right in their own fonts come in, letters go out.
 *
 * <p>Knows nothing of files. What it converts is spelt like Vietnamese; everything else is left as it was.
 */
@NullMarked
package vn.tonghop.spreadsheet.legacy;

import org.jspecify.annotations.NullMarked;
