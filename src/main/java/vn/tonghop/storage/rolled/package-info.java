/** The parts of a finished roll-up that are kept beside its figures, each in its own tables under the id of the snapshot;
 * written in the transaction of the snapshot and given back unchanged. */
@NullMarked
package vn.tonghop.storage.rolled;

import org.jspecify.annotations.NullMarked;
