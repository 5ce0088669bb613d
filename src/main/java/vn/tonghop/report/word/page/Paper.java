package vn.tonghop.report.word.page;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A4 with the margins of Decree 30/2020: left 30 mm, right 15 mm, top and bottom 20 mm; in twentieths of a point. */
public enum Paper {
    PORTRAIT(11906, 16838),
    LANDSCAPE(16838, 11906);

    private static final int LEFT = 1701;
    private static final int RIGHT = 850;
    private static final int TOP_AND_BOTTOM = 1134;
    private static final int HEADER_AND_FOOTER = 510;

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int textWidth() {
        return width - LEFT - RIGHT;
    }

    public void applyTo(CTSectPr section) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        if (this == LANDSCAPE) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setTop(BigInteger.valueOf(TOP_AND_BOTTOM));
        margins.setBottom(BigInteger.valueOf(TOP_AND_BOTTOM));
        margins.setHeader(BigInteger.valueOf(HEADER_AND_FOOTER));
        margins.setFooter(BigInteger.valueOf(HEADER_AND_FOOTER));
        margins.setGutter(BigInteger.ZERO);
    }
}
