package vn.tonghop.spreadsheet.xls;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.ss.formula.ptg.Area3DPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPtg;

/** Tells which formulas take their figures from other files; it looks only where there are such files. */
final class Links {

    private final List<SupBookRecord> books = new ArrayList<>();
    private final List<ExternSheetRecord> sheets = new ArrayList<>();

    void add(SupBookRecord book) {
        books.add(book);
    }

    void add(ExternSheetRecord sheet) {
        sheets.add(sheet);
    }

    boolean isLinked(FormulaRecord formula) {
        if (formula.isSharedFormula() || books.stream().noneMatch(SupBookRecord::isExternalReferences)) {
            return false;
        }
        for (Ptg token : formula.getParsedExpression()) {
            if ((token instanceof Ref3DPtg cell && isElsewhere(cell.getExternSheetIndex()))
                    || (token instanceof Area3DPtg area && isElsewhere(area.getExternSheetIndex()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isElsewhere(int reference) {
        for (ExternSheetRecord sheet : sheets) {
            if (reference >= 0 && reference < sheet.getNumOfRefs()) {
                int book = sheet.getExtbookIndexFromRefIndex(reference);
                return book >= 0 && book < books.size() && books.get(book).isExternalReferences();
            }
        }
        return false;
    }
}
