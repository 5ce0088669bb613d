/**
 * The Spring Batch jobs: binds the stages to the store and to time.
 *
 * <p>Comes in: a request that names programme, period and moment. Goes out: what the run did. A run is known by what it
 * rests on, so that the same request on the same input is done once, and an interrupted one goes on where it stopped.
 */
@NullMarked
package vn.tonghop.job;

import org.jspecify.annotations.NullMarked;
