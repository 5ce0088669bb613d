package vn.tonghop.orgunit.change;

import java.util.Optional;
import vn.tonghop.orgunit.Basis;

/**
 * Why one unit went into another.
 *
 * @param clause clause of the resolution's article 1
 */
public record Authority(Optional<String> resolution, Optional<String> clause, Basis basis) {}
