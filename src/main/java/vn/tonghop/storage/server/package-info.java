/**
 * The PostgreSQL under Tonghop. In: a data folder of its own, or the JDBC address of a server. Out: a pooled
 * {@link javax.sql.DataSource}. After a start the data folder belongs to this process alone, what was committed is on
 * the disk, and leftovers of a process that died are gone. Nothing here knows a table.
 */
@NullMarked
package vn.tonghop.storage.server;

import org.jspecify.annotations.NullMarked;
