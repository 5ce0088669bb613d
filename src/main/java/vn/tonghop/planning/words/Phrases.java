package vn.tonghop.planning.words;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tonghop.plan.indicator.Comparator;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Measure;
import vn.tonghop.plan.indicator.Pace;
import vn.tonghop.plan.indicator.Polarity;
import vn.tonghop.plan.indicator.Target;

/** Single facts of an indicator as phrases. */
public final class Phrases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Phrases() {}

    public static String kind(IndicatorKind kind) {
        return switch (kind) {
            case COUNT -> "số lượng";
            case RATIO -> "tỷ lệ";
            case SHARE_OF_UNITS -> "số đơn vị làm được";
            case DUTY -> "số đơn vị đã làm, có văn bản";
            case MAINTAIN -> "số đơn vị duy trì";
            case NEUTRAL -> "chỉ nêu, không đánh giá";
            case FREQUENCY -> "tần suất theo quý";
            case ZERO_TOLERANCE -> "không để xảy ra";
            case TRACKED_LIST -> "các điểm nêu tên";
            case COMPOSITE -> "mọi phần đều đạt";
            case DERIVED -> "cộng các phần";
        };
    }

    public static String polarity(Polarity polarity) {
        return switch (polarity) {
            case HIGHER -> "càng cao càng tốt";
            case LOWER -> "càng thấp càng tốt";
            case NEUTRAL -> "không xếp hạng";
        };
    }

    public static String pace(Pace pace) {
        return switch (pace) {
            case LINEAR -> "theo ngày của năm";
            case STEADY -> "lúc nào cũng phải đạt";
            case YEAR_END -> "xét khi hết năm";
        };
    }

    /** The levels in the order in which they come into force; a dash where there is none. */
    public static String targets(List<Target> targets) {
        return targets.isEmpty() ? "–" : targets.stream().map(Phrases::target).collect(Collectors.joining("; "));
    }

    private static String target(Target target) {
        String level = (target.comparator() == Comparator.MORE_THAN ? "trên " : "ít nhất ")
                + number(target.value())
                + (target.percent() ? "%" : "");
        String also = target.statedAlso()
                .map(stated -> " (kế hoạch còn ghi " + number(stated) + ")")
                .orElse("");
        return level
                + also
                + target.amendment()
                        .map(change -> " từ " + day(change.from()) + " theo " + change.decision())
                        .orElse("");
    }

    /** How the figure is worked out. */
    public static String measure(Indicator indicator) {
        Measure measure = indicator.measure();
        if (indicator.kind().hasParts()) {
            return String.join(indicator.kind() == IndicatorKind.DERIVED ? " + " : " và ", measure.parts());
        }
        String formula = measure.conditions().isEmpty()
                ? joined(measure.numerator(), " + ")
                : joined(measure.conditions(), " và ");
        String below = measure.denominator().isEmpty() ? "" : " ÷ (" + joined(measure.denominator(), " + ") + ")";
        String quarters = measure.perQuarter()
                .map(least -> ", mỗi quý ít nhất " + number(least))
                .orElse("");
        String items = measure.items().isEmpty() ? "" : ", từng điểm " + String.join(", ", measure.items());
        String base = measure.base()
                .map(kept -> ", so với năm đã khóa sổ"
                        + kept.value().map(value -> " (" + number(value) + ")").orElse(" (chưa biết)"))
                .orElse("");
        return formula + below + quarters + items + base;
    }

    private static String joined(List<?> parts, String between) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(between));
    }

    public static String number(BigDecimal number) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.###", symbols).format(number);
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
