package vn.tonghop.report.content.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Wording;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.report.content.Setting;

/**
 * Says on a unit's sheet what is still asked of it. Of sheets that are not for everybody it says only where to look: what
 * stands there is in the file that the unit got back.
 */
final class Asked {

    private static final int SHOWN = 4;

    private final Setting setting;
    private final Map<String, List<Finding>> queries;
    private final Set<String> open;
    private final Wording wording;

    Asked(Setting setting, Map<String, List<Finding>> queries) {
        this.setting = setting;
        this.queries = queries;
        this.wording = Wording.in(setting.words().language());
        this.open = setting.programme().forms().values().stream()
                .flatMap(form -> form.figureSheets().stream())
                .filter(sheet -> !sheet.sensitive() && !sheet.restricted())
                .map(FormSheet::code)
                .collect(Collectors.toSet());
    }

    /** One text for each, and how many more there are. */
    List<String> of(String unit) {
        List<Finding> all = queries.getOrDefault(unit, List.of());
        List<String> texts =
                new ArrayList<>(all.stream().limit(SHOWN).map(this::text).toList());
        if (all.size() > SHOWN) {
            texts.add(
                    setting.words().text("sheet.queries-more", setting.numbers().count(all.size() - SHOWN)));
        }
        return texts;
    }

    private String text(Finding finding) {
        return open.contains(finding.place().sheet()) ? wording.placed(finding) : wording.placeOnly(finding);
    }
}
