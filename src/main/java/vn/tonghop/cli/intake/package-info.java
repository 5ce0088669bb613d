/** {@code tonghop collect}: takes files into the store and says of each what became of it. */
@NullMarked
package vn.tonghop.cli.intake;

import org.jspecify.annotations.NullMarked;
