package vn.tonghop.orgunit;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name in one spelling, for comparing only: lower case, single spaces, one style of tone marks (Hoà, Hòa).
 *
 * @param prefix the word of the kind in full ("phường"), empty when there is none
 * @param rest the name without it
 */
public record UnitName(String prefix, String rest) {

    private static final Pattern NUMBER = Pattern.compile("^(?:số |so )?0*(\\d+)$");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern DASH = Pattern.compile(" ?[-\\u2010-\\u2015] ?");
    private static final Pattern TONE_ON_SECOND = Pattern.compile("(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\\p{L})");
    private static final String MARKED = "àáảãạèéẻẽẹỳýỷỹỵ";
    private static final String BARE = "aaaaaeeeeeyyyyy";
    private static final String FIRST_MARKED = "òóỏõọòóỏõọùúủũụ";
    private static final Pattern LETTER = Pattern.compile("\\P{M}\\p{M}*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<String, String> PREFIXES = prefixes();
    private static final Pattern PREFIXED = Pattern.compile("^(%s)(?:\\. ?| )(.+)$".formatted(alternatives()));

    /** The name of a unit of the list. */
    public static UnitName of(OrgUnit unit) {
        boolean plain = unit.shortName().equals(unit.name());
        return new UnitName(plain ? "" : unit.kind().word(), numbered(folded(unit.shortName())));
    }

    /** All ways to read what somebody typed: "Quan Hoa" may be a name, or the district "Hoa". */
    public static List<UnitName> readings(String typed) {
        String text = folded(typed);
        var whole = new UnitName("", numbered(text));
        Matcher matcher = PREFIXED.matcher(text);
        return matcher.matches()
                ? List.of(whole, new UnitName(prefix(matcher.group(1)), numbered(matcher.group(2))))
                : List.of(whole);
    }

    /** Whether what was typed is the unit's name, whatever the case, prefix or tone-mark style. */
    public static boolean means(String typed, OrgUnit unit) {
        String rest = of(unit).rest();
        return readings(typed).stream().anyMatch(reading -> reading.rest().equals(rest));
    }

    /** The rest without any mark: "Đống Đa" is "dong da". */
    public String unmarked() {
        return MARKS.matcher(decomposed(rest)).replaceAll("");
    }

    /** Whether the rest is the other's but for marks that were left out: "Dong Đa" and "Đông Đa" lack some of "Đống Đa". */
    public boolean lacksOnlyMarksOf(UnitName other) {
        Matcher own = LETTER.matcher(decomposed(rest));
        Matcher right = LETTER.matcher(decomposed(other.rest));
        while (own.find()) {
            if (!right.find() || !isIn(own.group(), right.group())) {
                return false;
            }
        }
        return !right.find();
    }

    private static boolean isIn(String letter, String right) {
        return letter.codePoints().allMatch(mark -> right.indexOf(mark) >= 0);
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text.replace("đ", "d\u0335"), Normalizer.Form.NFD);
    }

    private static String folded(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        text = INVISIBLE.matcher(text).replaceAll("").replace('ð', 'đ').replace('ɖ', 'đ');
        text = DASH.matcher(text.strip().replaceAll("[\\s\\u00A0]+", " ")).replaceAll(" - ");
        return TONE_ON_SECOND.matcher(text).replaceAll(pair -> moved(pair.group()));
    }

    private static String moved(String pair) {
        int mark = MARKED.indexOf(pair.charAt(1));
        return "" + FIRST_MARKED.charAt(mark) + BARE.charAt(mark);
    }

    private static String numbered(String rest) {
        return NUMBER.matcher(rest).replaceFirst("$1");
    }

    private static String prefix(String typed) {
        return Optional.ofNullable(PREFIXES.get(typed)).orElse("");
    }

    private static Map<String, String> prefixes() {
        Map<String, String> words = new HashMap<>(Map.of(
                "tp",
                "thành phố",
                "t",
                "tỉnh",
                "q",
                "quận",
                "h",
                "huyện",
                "tx",
                "thị xã",
                "p",
                "phường",
                "x",
                "xã",
                "tt",
                "thị trấn",
                "tdp",
                "tổ dân phố"));
        for (UnitKind kind : UnitKind.withWord()) {
            words.put(kind.word(), kind.word());
            words.put(new UnitName("", kind.word()).unmarked(), kind.word());
        }
        return Map.copyOf(words);
    }

    private static String alternatives() {
        return String.join(
                "|",
                Stream.of(PREFIXES.keySet().toArray(String[]::new)).sorted().toList());
    }
}
