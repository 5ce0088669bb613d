package vn.tonghop.report.pdf.tagged;

import java.util.Arrays;

/** What a piece of a page is to somebody who hears it read. */
enum Role {
    H1("h1", "H1"),
    H2("h2", "H2"),
    H3("h3", "H3"),
    PARAGRAPH("p", "P"),
    COLUMN_HEAD("th", "TH"),
    ROW_HEAD("rowhead", "TH"),
    CELL("td", "TD"),
    LABEL("lbl", "Lbl"),
    ITEM("lbody", "LBody"),
    FIGURE("figure", "Figure"),
    ARTIFACT("artifact", "Artifact");

    private final String tag;
    private final String structure;

    Role(String tag, String structure) {
        this.tag = tag;
        this.structure = structure;
    }

    static Role of(String tag) {
        return Arrays.stream(values())
                .filter(role -> role.tag.equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("tag '" + tag + "' is not known, expected one of "
                        + Arrays.stream(values()).map(role -> role.tag).toList()));
    }

    /** Its name in the structure of a PDF. */
    String structure() {
        return structure;
    }

    boolean isCell() {
        return this == COLUMN_HEAD || this == ROW_HEAD || this == CELL;
    }

    boolean isHeading() {
        return this == H1 || this == H2 || this == H3;
    }

    boolean isItem() {
        return this == LABEL || this == ITEM;
    }
}
