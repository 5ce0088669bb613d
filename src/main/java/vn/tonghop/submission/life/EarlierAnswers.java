package vn.tonghop.submission.life;

import java.util.Optional;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.life.AskedQuery.EarlierAnswer;

/** What a unit said before to queries that are asked again, unless the reviewer refused it. */
@FunctionalInterface
public interface EarlierAnswers {

    /** Nothing is known: at a desk without a database. */
    EarlierAnswers NONE = (who, rule, element, category) -> Optional.empty();

    /**
     * The latest explanation for the same rule about the same figure.
     *
     * @param element what the doubted cell holds
     */
    Optional<EarlierAnswer> to(Identity who, String rule, String element, String category);
}
