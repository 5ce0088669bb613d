package vn.tonghop.rollup.revision;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.Reporters;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.Target;

/**
 * By which rule an indicator was worked out, so that an amended plan can be told from other figures.
 *
 * @param definition hash of what it is measured by and of who owes it
 * @param level what it was held against; empty where the plan names none
 */
public record Yardstick(String indicator, String definition, Optional<BigDecimal> level) {

    /** Those of every indicator for a period. */
    public static List<Yardstick> of(Programme programme, Period period) {
        return programme.indicators().stream()
                .map(indicator -> new Yardstick(
                        indicator.code(),
                        sha256(text(programme, indicator)),
                        indicator.target(period.end()).map(Target::value)))
                .toList();
    }

    private static String text(Programme programme, Indicator indicator) {
        String parts = programme.parts(indicator).stream()
                .map(part -> text(programme, part))
                .collect(Collectors.joining(";"));
        return Stream.of(
                        indicator.code(),
                        indicator.unit(),
                        indicator.kind(),
                        indicator.polarity(),
                        indicator.measure(),
                        Optional.ofNullable(programme.reporters().get(indicator.reporters()))
                                .map(Yardstick::group)
                                .orElse(""),
                        parts)
                .map(Object::toString)
                .collect(Collectors.joining("|"));
    }

    private static String group(Reporters group) {
        String kinds = group.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        return group.within() + "/" + kinds + "/" + group.codes();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
