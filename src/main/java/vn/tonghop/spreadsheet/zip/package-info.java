/**
 * The parts of a zip archive in memory: bytes in, checked parts out, within limits.
 *
 * <p>A part that was read to its end is what its writer packed: its checksum agrees.
 */
@NullMarked
package vn.tonghop.spreadsheet.zip;

import org.jspecify.annotations.NullMarked;
