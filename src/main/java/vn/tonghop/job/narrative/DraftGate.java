package vn.tonghop.job.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.narrative.DraftReading;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.narrative.Narrative;
import vn.tonghop.spreadsheet.gate.WordsGate;

/** Says whether an edited file may be taken. */
public final class DraftGate {

    private final Map<String, String> titles;
    private final WordsGate gate;

    public DraftGate(Programme programme, Catalogue words) {
        this.titles = titles(programme, words);
        this.gate = new WordsGate(programme.units().on(new Period(PeriodKind.YEAR, programme.year(), 1).end()).stream()
                .map(OrgUnit::shortName)
                .toList());
    }

    /** Of the topics, by their code, in the order of the programme. */
    public static Map<String, String> titles(Programme programme, Catalogue words) {
        Map<String, String> titles = new LinkedHashMap<>();
        programme.topics().forEach(topic -> titles.put(topic.code(), words.topic(topic)));
        return titles;
    }

    /** @param namesRead whether somebody has read what looks like a name and says that it is none */
    public List<DraftProblem> problems(DraftReading reading, boolean namesRead) {
        List<DraftProblem> problems = new ArrayList<>();
        reading.faults()
                .forEach(fault -> problems.add(new DraftProblem("fault." + fault.kind(), fault.where(), 0, true)));
        reading.sections().forEach(section -> look(section, namesRead, problems));
        return List.copyOf(problems);
    }

    private void look(Narrative.Section section, boolean namesRead, List<DraftProblem> problems) {
        String title = titles.getOrDefault(section.topic(), section.topic());
        List<String> lines = section.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (gate.holdsPersonalData(line)) {
                problems.add(new DraftProblem("personal", title, i + 1, true));
            } else if (!namesRead && gate.mayNameSomebody(line)) {
                problems.add(new DraftProblem("name", title, i + 1, true));
            } else if (gate.countsFewPeople(line)) {
                problems.add(new DraftProblem("few", title, i + 1, false));
            }
        }
    }
}
