package vn.tonghop.report.pdf.painted;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Walks over the operators of a content stream (ISO 32000-1, 7.8.2) and keeps of their operands the last name and the strings. */
final class Operators {

    private static final int OCTAL = 8;
    private static final int OCTAL_DIGITS = 3;
    private static final int HEX = 16;

    /** What is done at each operator. */
    interface Action {

        void at(String operator, Operators operands) throws IOException;
    }

    private final byte[] content;
    private final byte[] shown;
    private int shownBytes;
    private String name = "";
    private int next;

    private Operators(byte[] content) {
        this.content = content;
        this.shown = new byte[content.length];
    }

    static void walk(byte[] content, Action action) throws IOException {
        var operators = new Operators(content);
        while (operators.next < content.length) {
            operators.step(action);
        }
    }

    /** The last name before the operator; empty when there is none. */
    String name() {
        return name;
    }

    /** The bytes of all strings before the operator, one after another. */
    byte[] shown() {
        return Arrays.copyOf(shown, shownBytes);
    }

    private void step(Action action) throws IOException {
        byte sign = content[next];
        if (isBlank(sign)) {
            next++;
        } else if (sign == '%') {
            next = endOfLine(next);
        } else if (sign == '(') {
            string();
        } else if (sign == '<' && peek(1) != '<') {
            hexString();
        } else if (sign == '/') {
            next++;
            name = name(word());
        } else if (isDelimiter(sign)) {
            next++;
        } else if (Character.isLetter(sign) || sign == '\'' || sign == '"') {
            operator(word(), action);
        } else {
            pass();
        }
    }

    private void operator(String word, Action action) throws IOException {
        action.at(word, this);
        name = "";
        shownBytes = 0;
        if (word.equals("ID")) {
            next = endOfImage();
        }
    }

    private String word() {
        int start = next;
        pass();
        return new String(content, start, next - start, StandardCharsets.ISO_8859_1);
    }

    private void pass() {
        while (next < content.length && !isBlank(content[next]) && !isDelimiter(content[next])) {
            next++;
        }
    }

    private static String name(String written) {
        if (written.indexOf('#') < 0) {
            return written;
        }
        var name = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            boolean coded = written.charAt(i) == '#'
                    && i + 2 < written.length()
                    && Character.digit(written.charAt(i + 1), HEX) >= 0
                    && Character.digit(written.charAt(i + 2), HEX) >= 0;
            name.append(coded ? (char) Integer.parseInt(written.substring(i + 1, i + 3), HEX) : written.charAt(i));
            i += coded ? 2 : 0;
        }
        return name.toString();
    }

    private void string() {
        int open = 1;
        next++;
        while (next < content.length) {
            byte sign = content[next++];
            if (sign == '\\') {
                escaped();
                continue;
            }
            open += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (open == 0) {
                return;
            }
            show(sign);
        }
    }

    private void show(int sign) {
        shown[shownBytes++] = (byte) sign;
    }

    private void escaped() {
        int sign = peek(0);
        next++;
        switch (sign) {
            case 'n' -> show('\n');
            case 'r' -> show('\r');
            case 't' -> show('\t');
            case 'b' -> show('\b');
            case 'f' -> show('\f');
            case '\n', -1 -> {}
            case '\r' -> next += peek(0) == '\n' ? 1 : 0;
            default -> {
                if (Character.digit(sign, OCTAL) >= 0) {
                    next--;
                    octal();
                } else {
                    show(sign);
                }
            }
        }
    }

    private void octal() {
        int value = 0;
        for (int digit = 0; digit < OCTAL_DIGITS && Character.digit(peek(0), OCTAL) >= 0; digit++) {
            value = value * OCTAL + Character.digit(content[next++], OCTAL);
        }
        show(value);
    }

    private void hexString() {
        int digits = 0;
        int value = 0;
        next++;
        while (next < content.length && content[next] != '>') {
            int digit = Character.digit(content[next++], HEX);
            if (digit >= 0) {
                value = value * HEX + digit;
                digits++;
                if (digits % 2 == 0) {
                    show(value);
                    value = 0;
                }
            }
        }
        if (digits % 2 == 1) {
            show(value * HEX);
        }
        next++;
    }

    /** The data of an image in the stream ends with EI, a word of its own. */
    private int endOfImage() {
        for (int at = next + 1; at + 2 < content.length; at++) {
            boolean ends = content[at] == 'E' && content[at + 1] == 'I';
            if (ends && isBlank(content[at - 1]) && isBlank(content[at + 2])) {
                return at + 2;
            }
        }
        return content.length;
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < content.length && content[at] != '\n' && content[at] != '\r') {
            at++;
        }
        return at;
    }

    /** The byte so many places on; -1 after the end. */
    private int peek(int ahead) {
        return next + ahead < content.length ? content[next + ahead] : -1;
    }

    private static boolean isBlank(byte sign) {
        return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t' || sign == '\f' || sign == 0;
    }

    private static boolean isDelimiter(byte sign) {
        return switch (sign) {
            case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> true;
            default -> false;
        };
    }
}
