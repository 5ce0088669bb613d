package vn.tonghop.job.intake;

import java.nio.file.Path;
import java.time.Instant;
import vn.tonghop.plan.Programme;

/**
 * What somebody wants to have taken in.
 *
 * @param jobs the folder with the definitions
 * @param now when the intake runs
 */
public record CollectRequest(Programme programme, Path jobs, Sources sources, Instant now) {}
