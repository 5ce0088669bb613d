package vn.tonghop.report.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as they are printed: 2.460 and 35,38 % in Vietnamese; percentages are cut off, never rounded up. */
public final class Numbers {

    private static final String NO_BREAK_SPACE = "\u00A0";
    private static final int SPARE_DIGITS = 6;

    private final DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);

    public Numbers(Catalogue catalogue) {
        boolean vietnamese = catalogue.language().equals("vi");
        symbols.setGroupingSeparator(vietnamese ? '.' : ',');
        symbols.setDecimalSeparator(vietnamese ? ',' : '.');
    }

    public String count(BigDecimal number) {
        return new DecimalFormat("#,##0.##", symbols).format(number);
    }

    public String count(long number) {
        return count(BigDecimal.valueOf(number));
    }

    /** Cut off after the decimals: 59,996 % is printed 59,99 %. */
    public String percent(Share share, int decimals) {
        return decimal(share.percent(decimals), decimals) + NO_BREAK_SPACE + "%";
    }

    /** A percentage that somebody wrote down, as it was written. */
    public String percent(BigDecimal written) {
        return count(written) + NO_BREAK_SPACE + "%";
    }

    /** 1.732/4.895 = 35,38 %; a narrow cell goes on with the sign. */
    public String ratio(Share share) {
        return count(share.part()) + "/" + count(share.whole()) + " =" + NO_BREAK_SPACE + percent(share, 2);
    }

    private String decimal(BigDecimal value, int decimals) {
        String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(decimals, SPARE_DIGITS));
        var format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format.format(value);
    }
}
