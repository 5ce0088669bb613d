package vn.tonghop.sample.general;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.Form;
import vn.tonghop.sample.draft.Blank;
import vn.tonghop.sample.draft.Draft;
import vn.tonghop.sample.draft.Filler;
import vn.tonghop.sample.draft.Mender;
import vn.tonghop.sample.draft.OwedReport;
import vn.tonghop.sample.draft.ScoreSheet;
import vn.tonghop.sample.draft.Written;
import vn.tonghop.sample.post.Postbag;
import vn.tonghop.sample.post.ReceiptTimes;
import vn.tonghop.spreadsheet.form.FormWorkbook;
import vn.tonghop.validation.Rules;
import vn.tonghop.validation.Validator;

/** Writes what the units of any programme could have sent: without mistakes, in time, the same for the same seed. */
public final class GeneralSample {

    private final Programme programme;
    private final Validator validator;
    private final long seed;
    private final Map<Form.Edition, Blank> blanks = new HashMap<>();
    private final Map<Form, FormWorkbook> workbooks = new HashMap<>();

    public GeneralSample(Programme programme, Rules rules, long seed) {
        this.programme = programme;
        this.validator = new Validator(rules, programme);
        this.seed = seed;
    }

    /**
     * Writes every form owed from the beginning of the year up to a period, each in {@code folder/<its period>/}.
     *
     * @return the folders by period, earliest first
     */
    public Map<Period, Path> writeUpTo(Period last, Path folder) {
        Map<LocalDate, List<OwedReport>> byDay = OwedReport.upTo(programme, last).stream()
                .collect(Collectors.groupingBy(report -> report.period().end(), TreeMap::new, Collectors.toList()));
        var goals = new Goals(programme, seed);
        Map<String, Draft> earlier = new HashMap<>();
        Map<Period, Path> folders = new LinkedHashMap<>();
        byDay.values().forEach(reports -> {
            List<Draft> drafts = drafts(reports, earlier);
            goals.fill(new Drafts(drafts));
            drafts.forEach(this::finish);
            write(drafts, folder, folders);
        });
        return folders;
    }

    private List<Draft> drafts(List<OwedReport> reports, Map<String, Draft> earlier) {
        List<Draft> drafts = new ArrayList<>();
        for (OwedReport report : reports) {
            String sender = report.unit().code() + " " + report.form();
            var draft = new Draft(report, blank(report), Optional.ofNullable(earlier.get(sender)), seed);
            new Filler(draft).carryOver();
            earlier.put(sender, draft);
            drafts.add(draft);
        }
        return drafts;
    }

    private void finish(Draft draft) {
        new Filler(draft).fill();
        new Mender(validator, draft).mend();
        new ScoreSheet(draft).fill(programme);
    }

    private void write(List<Draft> drafts, Path folder, Map<Period, Path> folders) {
        var times = new ReceiptTimes(seed);
        Map<Period, Postbag> bags = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            OwedReport report = draft.report();
            Path own = folder.resolve(report.period().code());
            folders.put(report.period(), own);
            bags.computeIfAbsent(report.period(), period -> new Postbag(own))
                    .put(
                            report.fileName(),
                            workbook(draft),
                            times.inTime(
                                    report.unit(),
                                    report.period(),
                                    report.obligation().due()));
        }
        bags.values().forEach(Postbag::close);
    }

    private byte[] workbook(Draft draft) {
        var out = new ByteArrayOutputStream();
        workbooks.computeIfAbsent(draft.blank().form(), FormWorkbook::of).write(Written.filling(draft), out);
        return out.toByteArray();
    }

    private Blank blank(OwedReport report) {
        Form form = programme.forms().get(report.form());
        return blanks.computeIfAbsent(
                form.edition(programme.units(), report.unit(), report.period()),
                edition -> new Blank(form.in(edition)));
    }
}
