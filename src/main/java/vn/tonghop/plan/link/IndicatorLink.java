package vn.tonghop.plan.link;

import java.util.Optional;

/**
 * An earlier indicator that a later one goes on with; several may have become one.
 *
 * @param note what is not quite the same; empty when nothing
 */
public record IndicatorLink(String earlier, String later, Optional<String> note) {}
