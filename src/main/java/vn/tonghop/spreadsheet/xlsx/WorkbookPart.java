package vn.tonghop.spreadsheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.spreadsheet.xlsx.xml.Xml;

/** The list of sheets in tab order, and from which day dates are counted. */
record WorkbookPart(List<Tab> tabs, boolean from1904) {

    /** @param relation id of the relation to the sheet's own part */
    record Tab(String name, String relation, boolean hidden) {}

    private static final int MOST_TABS = 10_000;

    static WorkbookPart read(Xml xml) throws IOException {
        List<Tab> tabs = new ArrayList<>();
        boolean from1904 = false;
        while (xml.nextStart()) {
            if (xml.is("sheet")) {
                Xml.requireAtMost(MOST_TABS, tabs.size());
                String state = xml.attribute("state");
                boolean hidden = !state.isEmpty() && !state.equals("visible");
                tabs.add(new Tab(xml.attribute("name"), xml.attribute("id"), hidden));
            } else if (xml.is("workbookPr")) {
                from1904 = xml.flag("date1904");
            }
        }
        return new WorkbookPart(tabs, from1904);
    }
}
