package vn.tonghop.spreadsheet.find;

/** Names of sheets with only what tells them apart: letters and digits, whatever the case. */
final class SheetNames {

    private SheetNames() {}

    static String folded(String name) {
        var folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }
}
