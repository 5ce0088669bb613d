package vn.tonghop.web.board;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Role;
import vn.tonghop.distribution.MailFile;
import vn.tonghop.job.status.PeriodStatus;
import vn.tonghop.job.status.ReporterRow;
import vn.tonghop.period.Period;
import vn.tonghop.storage.desk.DeskReceipt;
import vn.tonghop.storage.desk.DeskReceipts;
import vn.tonghop.web.access.Allowed;
import vn.tonghop.web.source.DeskJobs;
import vn.tonghop.web.source.DeskSource;

/** One row per report that is due in the scope of whoever looks. */
@Controller
class BoardPages {

    private static final int MONTHS = 12;

    private final DeskSource source;

    BoardPages(DeskSource source) {
        this.source = source;
    }

    /** @param show {@code me} for what waits for the actor, {@code missing} for what has not come */
    @Allowed({Role.REVIEWER, Role.DEPARTMENT})
    @GetMapping("/board")
    String board(
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "") String reminded,
            Acting acting,
            Model model) {
        Period month = Period.parse(period)
                .filter(known -> known.year() == source.now().programme().year())
                .orElseGet(this::latest);
        List<BoardRow> all = rows(month, acting);
        model.addAttribute("mail", Files.exists(source.workplace().jobs().resolve(MailFile.NAME)));
        model.addAttribute("noMail", reminded.equals("none"));
        Reminded.parse(reminded).ifPresent(done -> model.addAttribute("reminded", done));
        model.addAttribute("period", month.code());
        model.addAttribute("periods", months());
        model.addAttribute("show", show);
        model.addAttribute("sum", BoardSum.of(all));
        model.addAttribute(
                "rows",
                all.stream()
                        .filter(row -> !show.equals("me") || row.row().waitsForReviewer())
                        .filter(row -> !show.equals("missing") || row.row().isMissing())
                        .toList());
        return "board/board";
    }

    /** The last month that is over, or the last of the programme's year when that is over itself. */
    private Period latest() {
        Period over = Period.monthOf(source.today()).previous();
        int year = source.now().programme().year();
        return over.year() == year ? over : Period.month(year, over.year() < year ? 1 : 12);
    }

    private List<String> months() {
        return Stream.iterate(source.runningMonth(), Period::previous)
                .limit(MONTHS)
                .filter(month -> month.year() == source.now().programme().year())
                .map(Period::code)
                .toList();
    }

    private List<BoardRow> rows(Period month, Acting acting) {
        DeskJobs jobs = source.now();
        List<ReporterRow> rows = new PeriodStatus(source.dataSource(), jobs.programme(), jobs.contacts())
                .rows(month, source.clock().instant()).stream()
                        .filter(row -> acting.covers(row.unit(), row.period().end()))
                        .toList();
        Set<String> periods = rows.stream().map(row -> row.period().code()).collect(Collectors.toSet());
        Map<DeskReceipt.Whose, List<DeskReceipt>> receipts =
                new DeskReceipts(source.dataSource(), source.programme()).ofPeriods(periods);
        return rows.stream()
                .map(row -> new BoardRow(row, receipt(row, receipts), isOver(row, source.today())))
                .toList();
    }

    private static boolean isOver(ReporterRow row, LocalDate today) {
        return row.daysLate() > 0 && !row.period().end().isAfter(today);
    }

    /** The file behind the version that is shown, otherwise the last that came. */
    private static Optional<Long> receipt(ReporterRow row, Map<DeskReceipt.Whose, List<DeskReceipt>> receipts) {
        if (row.received().isEmpty()) {
            return Optional.empty();
        }
        List<DeskReceipt> all = receipts.getOrDefault(
                new DeskReceipt.Whose(
                        row.form(), row.unit().code(), row.period().code()),
                List.of());
        return all.stream()
                .filter(receipt -> row.version().isPresent()
                        && receipt.submission()
                                .filter(id -> id == row.version().get().id())
                                .isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(DeskReceipt::id);
    }
}
