/** How rows of our tables are written and read: COPY, arrays of text, findings. */
@NullMarked
package vn.tonghop.storage.row;

import org.jspecify.annotations.NullMarked;
