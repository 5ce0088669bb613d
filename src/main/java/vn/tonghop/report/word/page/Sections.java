package vn.tonghop.report.word.page;

import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.tonghop.report.content.ReportContent;

/** Gives the pages their size, page number and foot. */
public final class Sections {

    private static final int DRAFT_SIZE = 9;

    private final XWPFDocument file;
    private boolean first = true;

    public Sections(XWPFDocument file) {
        this.file = file;
    }

    /** The number stands in the middle of the top margin from the second page on, the foot on every page. */
    public void furnish(ReportContent.Stamp stamp) {
        head(file.createHeader(HeaderFooterType.DEFAULT), stamp, true);
        head(file.createHeader(HeaderFooterType.FIRST), stamp, false);
        foot(file.createFooter(HeaderFooterType.DEFAULT), stamp);
        foot(file.createFooter(HeaderFooterType.FIRST), stamp);
    }

    /** Ends the pages of one direction with the last paragraph; another follows. */
    public void end(Paper paper) {
        XWPFParagraph last = lastParagraph();
        CTPPr properties = last.getCTP().isSetPPr()
                ? last.getCTP().getPPr()
                : last.getCTP().addNewPPr();
        CTSectPr section = properties.addNewSectPr();
        CTSectPr whole = file.getDocument().getBody().getSectPr();
        section.setHeaderReferenceArray(whole.getHeaderReferenceArray());
        section.setFooterReferenceArray(whole.getFooterReferenceArray());
        apply(paper, section);
    }

    /** Below a table one that takes hardly any room, since a page of its own for it would be an empty one. */
    private XWPFParagraph lastParagraph() {
        List<IBodyElement> all = file.getBodyElements();
        if (all.get(all.size() - 1) instanceof XWPFParagraph paragraph) {
            return paragraph;
        }
        XWPFParagraph last = file.createParagraph();
        last.setSpacingBefore(0);
        last.setSpacingAfter(0);
        last.setSpacingBetween(1, LineSpacingRule.EXACT);
        return last;
    }

    public void endLast(Paper paper) {
        apply(paper, file.getDocument().getBody().getSectPr());
    }

    private void apply(Paper paper, CTSectPr section) {
        paper.applyTo(section);
        if (first && !section.isSetTitlePg()) {
            section.addNewTitlePg();
        } else if (!first && section.isSetTitlePg()) {
            section.unsetTitlePg();
        }
        first = false;
    }

    private static void head(XWPFHeader header, ReportContent.Stamp stamp, boolean numbered) {
        XWPFParagraph number = header.createParagraph();
        number.setStyle("Header");
        if (numbered) {
            number.getCTP().addNewFldSimple().setInstr("PAGE");
        }
        XWPFParagraph draft = header.createParagraph();
        draft.setStyle("Header");
        draft.setAlignment(ParagraphAlignment.RIGHT);
        var run = Document.write(draft, stamp.draft());
        run.setBold(true);
        run.setFontSize(DRAFT_SIZE);
    }

    private static void foot(XWPFFooter footer, ReportContent.Stamp stamp) {
        XWPFParagraph run = footer.createParagraph();
        run.setStyle("Footer");
        run.setBorderTop(Borders.SINGLE);
        Document.write(run, stamp.run());
        XWPFParagraph scope = footer.createParagraph();
        scope.setStyle("Footer");
        Document.write(scope, stamp.scope());
    }
}
