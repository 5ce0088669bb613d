package vn.tonghop.planning.table;

import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.duty.Duty;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Nature;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.source.Disposition;
import vn.tonghop.plan.source.SourcePhrase;
import vn.tonghop.planning.ProgrammeFolder;
import vn.tonghop.planning.words.Phrases;

/** Writes the page of one programme: phrase by phrase, then the indicators, the duties and the reports owed. */
public final class PlanTable {

    private final ProgrammeFolder folder;
    private final Programme programme;
    private final Fields fields;
    private final Markdown page = new Markdown();

    private PlanTable(ProgrammeFolder folder) {
        this.folder = folder;
        this.programme = folder.programme();
        this.fields = new Fields(programme);
    }

    public static String of(ProgrammeFolder folder) {
        return new PlanTable(folder).write();
    }

    private String write() {
        page.line("# " + programme.title())
                .line("")
                .line(programme.decision() + ". Năm báo cáo " + programme.year() + ".")
                .line("")
                .line("Trang này sinh từ `jobs/`, không sửa tay; sinh lại bằng")
                .line("`./tonghop plan table --programme " + folder.id() + " > docs/plans/" + folder.id() + ".md`.");
        if (!folder.source().isEmpty()) {
            phrases();
        }
        indicators();
        if (!programme.duties().isEmpty()) {
            duties();
        }
        obligations();
        return page.toString();
    }

    private void phrases() {
        page.heading("Từng câu của kế hoạch");
        page.columns("Số", "Mục", "Lời kế hoạch", "Thành", "Mã", "Ghi chú");
        for (SourcePhrase phrase : folder.source()) {
            page.row(
                    String.valueOf(phrase.number()),
                    phrase.section(),
                    phrase.phrase(),
                    became(phrase.disposition()),
                    phrase.codes().stream().map(Markdown::link).collect(Collectors.joining(", ")),
                    phrase.reason());
        }
    }

    private static String became(Disposition disposition) {
        return switch (disposition) {
            case INDICATOR -> "chỉ tiêu";
            case DUTY -> "nhiệm vụ";
            case CALENDAR -> "lịch báo cáo";
            case INFORMATIONAL -> "để biết";
            case OUT_OF_SCOPE -> "ngoài phạm vi";
        };
    }

    private void indicators() {
        page.heading("Chỉ tiêu");
        page.columns("Mã", "Chỉ tiêu", "Ô trên biểu", "Cách tính", "Đánh giá", "Cộng dồn", "Ai báo cáo");
        for (Indicator indicator : programme.indicators()) {
            page.row(
                    Markdown.anchor(indicator.code()),
                    indicator.name() + " (" + indicator.unit() + ")",
                    indicator.kind().hasParts() ? "như các phần" : fields.of(indicator),
                    "`" + Phrases.measure(indicator) + "`",
                    judged(indicator),
                    adding(indicator),
                    reporters(indicator));
        }
    }

    private static String judged(Indicator indicator) {
        String way = Phrases.kind(indicator.kind());
        if (indicator.isNeutral()) {
            return way
                    + (indicator.targets().isEmpty() ? "" : "; kế hoạch nêu " + Phrases.targets(indicator.targets()));
        }
        String level = indicator.targets().isEmpty() ? "" : "; " + Phrases.targets(indicator.targets());
        return way + level + "; " + Phrases.polarity(indicator.polarity()) + "; " + Phrases.pace(indicator.pace());
    }

    /** How it adds up over the periods of the year, by its fields, and over units. */
    private String adding(Indicator indicator) {
        String units = units(indicator.kind());
        String periods = fields.elements(indicator.terms())
                .map(DataElement::nature)
                .distinct()
                .sorted()
                .map(PlanTable::periods)
                .collect(Collectors.joining(", "));
        return periods.isEmpty() ? units : "qua kỳ: " + periods + "; qua đơn vị: " + units;
    }

    private static String periods(Nature nature) {
        return switch (nature) {
            case FLOW -> "cộng số phát sinh";
            case FIRST_IN_YEAR -> "cộng số lần đầu trong năm";
            case STOCK -> "lấy kỳ mới nhất";
        };
    }

    private static String units(IndicatorKind kind) {
        return switch (kind) {
            case COUNT, NEUTRAL, ZERO_TOLERANCE -> "cộng";
            case RATIO -> "cộng tử, cộng mẫu rồi chia";
            case SHARE_OF_UNITS, DUTY, MAINTAIN -> "đếm đơn vị đạt trên số đơn vị phải báo cáo";
            case FREQUENCY -> "đếm đơn vị đạt ở mọi quý đã qua";
            case TRACKED_LIST -> "đếm điểm đạt";
            case COMPOSITE -> "mọi phần đều đạt";
            case DERIVED -> "cộng các phần";
        };
    }

    private String reporters(Indicator indicator) {
        int due = programme
                .due(indicator, new Period(PeriodKind.YEAR, programme.year(), 1))
                .size();
        String label = indicator.kind().hasParts()
                ? "như các phần"
                : programme.reporters().get(indicator.reporters()).label();
        return label + " (" + due + ")";
    }

    private void duties() {
        page.heading("Nhiệm vụ không nêu mức");
        page.columns("Mã", "Lời kế hoạch", "Chủ trì", "Ô trên biểu, hoặc vì sao không hỏi");
        for (Duty duty : programme.duties()) {
            page.row(
                    Markdown.anchor(duty.code()),
                    duty.citation().quote(),
                    duty.citation().lead(),
                    duty.notAsked().orElseGet(() -> fields.of(duty.asked())));
        }
    }

    private void obligations() {
        page.heading("Nghĩa vụ báo cáo");
        page.columns("Mã", "Báo cáo", "Ai gửi", "Biểu", "Kỳ", "Nơi nhận");
        for (Obligation obligation : programme.obligations()) {
            List<String> codes =
                    obligation.codes().stream().map(Markdown::anchor).toList();
            page.row(
                    String.join(", ", codes),
                    obligation.name(),
                    programme.reporters().get(obligation.reporters()).label(),
                    obligation.form(),
                    obligation.frequency().code(),
                    obligation.receiver());
        }
    }
}
