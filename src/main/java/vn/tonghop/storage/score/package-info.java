/** The score sheets of the end of the year, read from the versions that a roll-up counted. */
@NullMarked
package vn.tonghop.storage.score;

import org.jspecify.annotations.NullMarked;
