package vn.tonghop.sample.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.form.SheetStatus;
import vn.tonghop.spreadsheet.form.Filling;
import vn.tonghop.spreadsheet.form.FormCell;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.past.Past;
import vn.tonghop.validation.past.PastReport;

/** A draft as the rules see it, and as it is typed into the form. */
public final class Written {

    private static final CellAddress NOWHERE = new CellAddress("", 0, 0);

    private Written() {}

    static SubmissionContent content(Draft draft) {
        OwedReport report = draft.report();
        Form form = draft.blank().form();
        var identity = new Identity(
                form.id(),
                form.version(),
                report.unit(),
                report.period(),
                1,
                report.period().end());
        List<Observation> observations = new ArrayList<>();
        for (Field field : draft.blank().fields()) {
            if (draft.isCarriedOut(field.sheet())) {
                value(draft, field)
                        .map(value -> new Observation(
                                field.cell().element(), field.cell().category(), value, NOWHERE))
                        .ifPresent(observations::add);
            }
        }
        return new SubmissionContent(identity, observations);
    }

    /** What the sender had sent before on the same form for periods of the same length. */
    static Past past(Draft draft) {
        List<PastReport> earlier = Stream.iterate(
                        draft.earlier(), Optional::isPresent, each -> each.flatMap(Draft::earlier))
                .flatMap(Optional::stream)
                .filter(each ->
                        each.report().period().kind() == draft.report().period().kind())
                .map(Written::sent)
                .toList();
        return new Past(earlier, List.of(), List.of());
    }

    private static PastReport sent(Draft draft) {
        Map<String, Map<String, Value>> values = new HashMap<>();
        content(draft)
                .observations()
                .forEach(one -> values.computeIfAbsent(one.element(), element -> new HashMap<>())
                        .put(one.category(), one.value()));
        return new PastReport(draft.report().unit().code(), draft.report().period(), values);
    }

    public static Filling filling(Draft draft) {
        Map<FormCell, Value> values = new HashMap<>(headings(draft));
        Map<String, SheetStatus> statuses = new HashMap<>();
        for (FormSheet sheet : draft.blank().form().figureSheets()) {
            SheetStatus status = status(draft, sheet);
            statuses.put(sheet.code(), status);
            if (status == SheetStatus.HAS_FIGURES) {
                draft.blank().fields().stream()
                        .filter(field -> field.sheet().equals(sheet) && !field.isComputed())
                        .forEach(field -> value(draft, field).ifPresent(value -> values.put(field.cell(), value)));
            }
        }
        return new Filling(draft.report().unit(), draft.report().period(), 1, statuses, values);
    }

    private static SheetStatus status(Draft draft, FormSheet sheet) {
        if (!draft.isCarriedOut(sheet)) {
            return SheetStatus.NOT_CARRIED_OUT;
        }
        boolean nothing = draft.blank().fields().stream()
                .filter(field -> field.sheet().equals(sheet))
                .allMatch(field -> field.isNumber() && !field.isStock() && draft.value(field.cell()) == 0);
        return nothing ? SheetStatus.NONE_OCCURRED : SheetStatus.HAS_FIGURES;
    }

    private static Optional<Value> value(Draft draft, Field field) {
        if (!draft.isFilled(field)) {
            return Optional.empty();
        }
        long number = draft.value(field.cell());
        return Optional.of(
                switch (field.element().type()) {
                    case COUNT, MONEY, YES_NO -> Value.of(number);
                    case CHOICE -> choice(field.element(), (int) number);
                    case TEXT, DATE -> Value.of(draft.word(field.cell()).orElse(""));
                });
    }

    private static Value choice(DataElement element, int place) {
        return Value.choice(place, element.choices().get(place).code());
    }

    /** What the sender adds to the sheet that says who reports what. */
    private static Map<FormCell, Value> headings(Draft draft) {
        Map<FormCell, Value> headings = new HashMap<>();
        draft.blank().form().identitySheet().tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.element().stream())
                .forEach(element -> heading(draft, element.code())
                        .ifPresent(value -> headings.put(FormCell.of(element.code()), value)));
        return headings;
    }

    private static Optional<Value> heading(Draft draft, String element) {
        return switch (element) {
            case "SO_VAN_BAN" -> Optional.of(Value.of(draft.dice("number").between(11, 389) + "/BC"));
            case "NGAY_KY" ->
                Optional.of(Value.of(draft.report().period().end().plusDays(1).toString()));
            case "CHUC_DANH" -> Optional.of(Value.of("Chuyên viên tổng hợp"));
            default -> Optional.empty();
        };
    }
}
