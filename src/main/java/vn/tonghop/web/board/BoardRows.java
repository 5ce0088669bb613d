package vn.tonghop.web.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.job.status.PeriodStatus;
import vn.tonghop.job.status.ReporterRow;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.Period;
import vn.tonghop.storage.desk.DeskReceipt;
import vn.tonghop.storage.desk.DeskReceipts;
import vn.tonghop.storage.mail.RemindedQuery;
import vn.tonghop.web.source.DeskJobs;
import vn.tonghop.web.source.DeskSource;

/** Finds every report that is due from the units of an actor, with the file behind it and the reminder of the day. */
@Component
class BoardRows {

    private final DeskSource source;

    BoardRows(DeskSource source) {
        this.source = source;
    }

    /** Of a month and what ends with it, as far as the actor looks after it. */
    List<BoardRow> of(Period month, Acting acting) {
        DeskJobs jobs = source.now();
        List<ReporterRow> rows = new PeriodStatus(source.dataSource(), jobs.programme(), jobs.contacts())
                .rows(month, source.clock().instant()).stream()
                        .filter(row -> acting.covers(row.unit(), row.period().end()))
                        .toList();
        Set<String> periods = rows.stream().map(row -> row.period().code()).collect(Collectors.toSet());
        Map<DeskReceipt.Whose, List<DeskReceipt>> receipts =
                new DeskReceipts(source.dataSource(), source.programme()).ofPeriods(periods);
        Map<RemindedQuery.About, Instant> reminded = new RemindedQuery(source.dataSource(), source.programme())
                .since(source.today().atStartOfDay(DueRule.ZONE).toInstant(), periods);
        return rows.stream()
                .map(row -> new BoardRow(
                        row,
                        receipt(row, receipts),
                        isOver(row, source.today()),
                        Optional.ofNullable(reminded.get(new RemindedQuery.About(
                                row.unit().code(), row.form(), row.period().code())))))
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
