package vn.tonghop.storage.narrative;

import java.sql.Date;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.rollup.snapshot.narrative.Narrative;

/** What units said in words in the versions that a roll-up counted; "none" and a dash are nothing said. */
public final class VoiceQuery {

    private static final String SQL = """
            select o.element, s.unit, s.period, o.text
            from snapshot_version v
            join submission s on s.id = v.submission_id
            join observation o on o.submission_id = s.id
            where v.snapshot_id = ? and s.period_end between ? and ? and o.element = any (?)
              and (v.hidden is null or o.element <> all (v.hidden))
              and lower(btrim(o.text, ' .,;:-0')) not in
                  ('', 'không', 'không có', 'chưa có', 'chưa', 'ko', 'không có gì', 'không phát sinh')
            order by array_position(?, o.element), s.unit, s.period_end, s.months, s.form, o.category
            """;

    private final JdbcTemplate jdbc;
    private final List<DataElement> topics;

    /** @param topics what units are asked to say in words */
    public VoiceQuery(DataSource dataSource, List<DataElement> topics) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.topics = List.copyOf(topics);
    }

    /** Of the period's own reports, by topic and unit. */
    public List<Voice> of(long snapshot, Period period) {
        String[] codes = topics.stream().map(DataElement::code).toArray(String[]::new);
        return jdbc.query(
                SQL,
                (row, number) -> new Voice(
                        row.getString("element"),
                        row.getString("unit"),
                        Period.parse(row.getString("period")).orElseThrow(),
                        row.getString("text")),
                snapshot,
                Date.valueOf(period.start()),
                Date.valueOf(period.end()),
                codes,
                codes);
    }

    /** As {@link #of(long, Period)}, of a roll-up that is named. */
    public List<Voice> of(String programme, Period period, int revision) {
        return jdbc
                .queryForList(
                        "select id from snapshot where programme = ? and period = ? and revision = ?",
                        Long.class,
                        programme,
                        period.code(),
                        revision)
                .stream()
                .flatMap(id -> of(id, period).stream())
                .toList();
    }

    /** Only who said anything on which topic. */
    public List<Narrative.Voiced> voiced(long snapshot, Period period) {
        Map<String, List<String>> units = new LinkedHashMap<>();
        of(snapshot, period)
                .forEach(voice -> units.computeIfAbsent(voice.topic(), topic -> new ArrayList<>())
                        .add(voice.unit()));
        return units.entrySet().stream()
                .map(topic -> new Narrative.Voiced(
                        topic.getKey(), topic.getValue().stream().distinct().toList()))
                .toList();
    }
}
