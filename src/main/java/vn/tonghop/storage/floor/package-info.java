/** The bare PostgreSQL work that the benchmark holds our storing against. */
@NullMarked
package vn.tonghop.storage.floor;

import org.jspecify.annotations.NullMarked;
