package vn.tonghop.report.word.part;

import vn.tonghop.report.word.page.Document;
import vn.tonghop.report.word.page.Layout;

/** Writes one part of a report at the end of the document; nothing where there is nothing to say. */
public interface Part {

    void write(Layout layout, Document document);
}
