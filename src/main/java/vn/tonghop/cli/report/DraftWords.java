package vn.tonghop.cli.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.narrative.DraftReading;
import vn.tonghop.rollup.snapshot.narrative.Narrative;
import vn.tonghop.spreadsheet.gate.WordsGate;

/** Says what has to be mended in an edited file; what may be somebody's data is never said again. */
final class DraftWords {

    private final Texts texts;
    private final PrintWriter said;
    private final WordsGate gate;
    private boolean good = true;

    DraftWords(Texts texts, PrintWriter said, Programme programme) {
        this.texts = texts;
        this.said = said;
        this.gate = new WordsGate(programme.units().on(new Period(PeriodKind.YEAR, programme.year(), 1).end()).stream()
                .map(OrgUnit::shortName)
                .toList());
    }

    /**
     * Whether the file may be taken.
     *
     * @param titles of the topics, by their code
     */
    boolean print(DraftReading reading, Map<String, String> titles, boolean namesRead) {
        reading.faults().forEach(fault -> refuse("narrative.fault." + fault.kind(), fault.where(), 0));
        reading.sections().forEach(section -> look(section, titles.get(section.topic()), namesRead));
        said.flush();
        return good;
    }

    private void look(Narrative.Section section, String title, boolean namesRead) {
        List<String> lines = section.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (gate.holdsPersonalData(line)) {
                refuse("narrative.personal", title, i + 1);
            } else if (!namesRead && gate.mayNameSomebody(line)) {
                refuse("narrative.name", title, i + 1);
            } else if (gate.countsFewPeople(line)) {
                said.println(texts.say("narrative.few", title, i + 1));
            }
        }
    }

    private void refuse(String key, String where, int paragraph) {
        good = false;
        said.println(texts.say(key, where, paragraph));
    }
}
