package vn.tonghop.finding;

import java.util.regex.Pattern;

/**
 * Where a finding is, in the words of the sender's own file.
 *
 * @param file name of the file as sent
 * @param sheet name of the sheet as it stands in the file, empty when the finding is about the whole file
 * @param cell A1 address, empty when the finding is about the whole sheet
 */
public record Place(String file, String sheet, String cell) {

    private static final Pattern TEXT_FILE = Pattern.compile("\\.(?:csv|tsv|txt)$", Pattern.CASE_INSENSITIVE);
    private static final String IN_TEXT_FILE = ", dòng {line}, cột {column}";

    public static Place ofFile(String file) {
        return new Place(file, "", "");
    }

    public static Place ofSheet(String file, String sheet) {
        return new Place(file, sheet, "");
    }

    /** Sheet and cell before a sentence, as in {@code 01_CoSo!C7: }; nothing when the finding is about the whole file. */
    public String inFile() {
        return inFile(IN_TEXT_FILE);
    }

    String inFile(String inTextFile) {
        if (sheet.isEmpty()) {
            return "";
        }
        return cell.isEmpty() ? sheet + ": " : sheet + cellInSheet(inTextFile) + ": ";
    }

    /** In text files, which have lines and nothing like C17 to be seen, as {@code , dòng 17, cột C}. */
    private String cellInSheet(String inTextFile) {
        int letters = 0;
        while (letters < cell.length() && Character.isLetter(cell.charAt(letters))) {
            letters++;
        }
        boolean lines = TEXT_FILE.matcher(file).find() && letters > 0;
        return lines
                ? inTextFile.replace("{line}", cell.substring(letters)).replace("{column}", cell.substring(0, letters))
                : "!" + cell;
    }

    @Override
    public String toString() {
        if (sheet.isEmpty()) {
            return file;
        }
        return cell.isEmpty() ? file + " · " + sheet : file + " · " + sheet + cellInSheet(IN_TEXT_FILE);
    }
}
