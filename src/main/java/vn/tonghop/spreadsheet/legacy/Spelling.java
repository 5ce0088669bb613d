package vn.tonghop.spreadsheet.legacy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells words that Vietnamese can be spelt with from others, letter by letter and tone by tone. */
public final class Spelling {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\u00A1-\\u00BF]+");
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern LEVEL_OR_FALLING = Pattern.compile("[^\\u0301\\u0323]*");

    private static final Set<String> ONSETS =
            Set.of(("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x").split(" "));

    private static final Set<String> RIMES = Set.of(("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt"
                    + " âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu"
                    + " i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu"
                    + " o oa oac oach oai oam oan oang oanh oao oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on"
                    + " ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt"
                    + " u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut"
                    + " uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu"
                    + " y yêm yên yêng yêt yêu")
            .split(" "));

    private Spelling() {}

    /** How many words with more than ASCII letters are not spelt like Vietnamese. */
    public static int misspelt(String text) {
        return count(text, false);
    }

    /** How many words with more than ASCII letters are spelt like Vietnamese. */
    public static int spelt(String text) {
        return count(text, true);
    }

    private static int count(String text, boolean spelt) {
        Matcher words = WORD.matcher(text);
        int count = 0;
        while (words.find()) {
            String word = words.group();
            if (word.chars().anyMatch(c -> c >= 0x80) && isSyllable(word) == spelt) {
                count++;
            }
        }
        return count;
    }

    static boolean isSyllable(String word) {
        boolean oneCase = word.equals(word.toUpperCase(Locale.ROOT))
                || word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        Matcher tones = TONE.matcher(apart);
        String level = Normalizer.normalize(tones.replaceAll(""), Normalizer.Form.NFC);
        long toneCount = TONE.matcher(apart).results().count();
        boolean stopped = level.matches(".*([cpt]|ch)");
        boolean sounds =
                toneCount <= 1 && (!stopped || !LEVEL_OR_FALLING.matcher(apart).matches());
        return oneCase && sounds && isBuiltRight(level);
    }

    private static boolean isBuiltRight(String level) {
        if (RIMES.contains(level)) {
            return true;
        }
        for (int onset = Math.min(3, level.length() - 1); onset > 0; onset--) {
            boolean known = ONSETS.contains(level.substring(0, onset));
            if (known && (RIMES.contains(level.substring(onset)) || isWithGi(level, onset))) {
                return true;
            }
        }
        return false;
    }

    /** In giêng, gìn and quốc a vowel belongs to the onset and to the rime alike. */
    private static boolean isWithGi(String level, int onset) {
        String before = level.substring(0, onset);
        return (before.equals("gi") || before.equals("qu")) && RIMES.contains(level.substring(onset - 1));
    }
}
