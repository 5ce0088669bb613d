package vn.tonghop.report.content.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.report.content.Setting;
import vn.tonghop.rollup.snapshot.narrative.Narrative;

/** Writes difficulties, proposals and the period ahead as the department put them. */
public final class Words {

    /** How many units a sentence names. */
    private static final int NAMES_SHOWN = 3;

    private final Setting setting;
    private final Narrative narrative;
    private final Map<String, String> titles;

    public Words(Setting setting) {
        this.setting = setting;
        this.narrative = setting.snapshot().narrative();
        this.titles = setting.programme().topics().stream()
                .collect(Collectors.toMap(DataElement::code, setting.words()::topic));
    }

    /** Its part, written when it is asked for. */
    public Map<String, Supplier<List<? extends Record>>> parts() {
        return Map.of("narrative", this::rows);
    }

    private List<Paragraph> rows() {
        return narrative.isWritten() ? written() : unwritten();
    }

    private List<Paragraph> written() {
        List<Paragraph> written = narrative.sections().stream()
                .flatMap(section -> section.text().lines().map(line -> new Paragraph(title(section.topic()), line)))
                .toList();
        return written.isEmpty() ? List.of(plain("narrative.empty")) : written;
    }

    private List<Paragraph> unwritten() {
        if (narrative.voiced().isEmpty()) {
            return List.of(plain("narrative.silent"));
        }
        List<Paragraph> rows = new ArrayList<>(List.of(plain("narrative.unwritten")));
        narrative.voiced().stream().map(this::voiced).forEach(rows::add);
        return rows;
    }

    private Paragraph plain(String key) {
        return new Paragraph("", setting.words().text(key));
    }

    private Paragraph voiced(Narrative.Voiced voiced) {
        List<String> units = voiced.units();
        String shown = units.stream().limit(NAMES_SHOWN).map(setting::unitName).collect(Collectors.joining("; "));
        int more = units.size() - NAMES_SHOWN;
        String names = more > 0
                ? setting.words()
                        .text("attention.more", shown, setting.numbers().count(more))
                : shown;
        return new Paragraph(
                "",
                setting.words()
                        .text(
                                "narrative.voiced",
                                title(voiced.topic()),
                                setting.numbers().count(units.size()),
                                names));
    }

    private String title(String topic) {
        return titles.getOrDefault(topic, topic);
    }
}
