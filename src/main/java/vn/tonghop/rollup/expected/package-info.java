/** Which reports a roll-up expects, and which of them are added up. */
@NullMarked
package vn.tonghop.rollup.expected;

import org.jspecify.annotations.NullMarked;
