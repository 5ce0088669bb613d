package vn.tonghop.storage.life;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.submission.Explanation;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.life.Doer;

/** Keeps what senders say to queries, linked to the data element that the cell held, and what reviewers say to it. */
public final class ExplanationStore {

    private final JdbcTemplate jdbc;

    public ExplanationStore(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** The explanations that came with a file. */
    public void add(long submission, SubmissionContent content, Doer doer, Instant at) {
        if (content.explanations().isEmpty()) {
            return;
        }
        Map<String, Observation> cells = content.observations().stream()
                .collect(Collectors.toMap(
                        observation -> observation.cell().toString(), observation -> observation, (one, other) -> one));
        content.explanations().forEach(explanation -> {
            Optional<Observation> cell = Optional.ofNullable(cells.get(explanation.sheet() + "!" + explanation.cell()));
            add(
                    submission,
                    explanation,
                    new Meant(
                            cell.map(Observation::element).orElse(""),
                            cell.map(Observation::category).orElse("")),
                    doer,
                    at);
        });
    }

    /** What a cell holds. */
    public record Meant(String element, String category) {}

    /** What the sender, or somebody for the sender, says to one query. */
    public void add(long submission, Explanation explanation, Meant meant, Doer doer, Instant at) {
        jdbc.update(
                "insert into explanation (submission_id, rule, sheet, cell, element, category, text, said_at, actor)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                submission,
                explanation.rule(),
                explanation.sheet(),
                explanation.cell(),
                meant.element(),
                meant.category(),
                explanation.text(),
                Timestamp.from(at),
                doer.actor());
    }

    /** What the reviewer says to explanations. */
    public void judge(List<Long> explanations, boolean accepted, String reason, Doer doer, Instant at) {
        jdbc.batchUpdate(
                "insert into explanation_verdict (explanation_id, accepted, reason, said_at, actor) values (?, ?, ?, ?, ?)",
                explanations.stream()
                        .map(id -> new Object[] {id, accepted, reason, Timestamp.from(at), doer.actor()})
                        .toList());
    }
}
