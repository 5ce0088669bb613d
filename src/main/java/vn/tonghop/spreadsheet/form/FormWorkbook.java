package vn.tonghop.spreadsheet.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.spreadsheet.form.look.Styles;
import vn.tonghop.spreadsheet.parts.BlankProperties;
import vn.tonghop.spreadsheet.parts.FixedZip;
import vn.tonghop.spreadsheet.parts.SharedTexts;
import vn.tonghop.spreadsheet.parts.SheetXml;
import vn.tonghop.spreadsheet.side.SideSheet;
import vn.tonghop.submission.Value;

/** The workbook of one form, drawn once; each writing only fills its gaps. Safe to use from several threads. */
public final class FormWorkbook {

    private static final String SHEETS = "xl/worksheets/sheet";
    private static final String TEXTS = "xl/sharedStrings.xml";

    private final Form form;
    private final Map<FormCell, Slot> slots = new HashMap<>();
    private final Map<String, byte[]> parts;
    private final Map<String, SheetXml<FormCell>> sheets = new LinkedHashMap<>();

    private FormWorkbook(Form form, List<SideSheet> beside) {
        this.form = form;
        List<SheetLayout> layouts = form.sheets().stream().map(SheetLayout::of).toList();
        layouts.forEach(layout -> layout.slots().forEach(slot -> slots.put(slot.cell(), slot)));
        List<SideSheet> sides = new ArrayList<>(beside);
        sides.add(SideSheet.identity(IdentityCells.FOR_THE_MACHINE));
        this.parts = parts(drawn(form, layouts, sides));
        layouts.forEach(layout -> addSheet(gaps(layout)));
        sides.forEach(side -> addSheet(new SideDrawing(side).gaps()));
    }

    private void addSheet(Map<String, FormCell> gaps) {
        String part = SHEETS + (sheets.size() + 1) + ".xml";
        sheets.put(part, new SheetXml<>(new String(parts.get(part), StandardCharsets.UTF_8), gaps));
    }

    /** @param form as one of its reporters fills it in */
    public static FormWorkbook of(Form form) {
        return with(form, List.of());
    }

    /** @param beside sheets that follow those of the form */
    public static FormWorkbook with(Form form, List<SideSheet> beside) {
        return new FormWorkbook(form, beside);
    }

    /**
     * Writes one .xlsx; the same filling gives the same bytes. The stream stays open.
     *
     * @throws IllegalArgumentException when the filling names a cell that the form does not have
     */
    public void write(Filling filling, OutputStream out) {
        write(filling, Map.of(), out);
    }

    /** @param beside what stands in the gaps of the sheets beside the form, by their names; other gaps stay empty */
    public void write(Filling filling, Map<String, Value> beside, OutputStream out) {
        for (FormCell cell : filling.values().keySet()) {
            if (!slots.containsKey(cell)) {
                throw new IllegalArgumentException(form.id() + " has no cell " + cell);
            }
        }
        var texts = new SharedTexts(new String(parts.get(TEXTS), StandardCharsets.UTF_8));
        var cells = new FilledCells(form, slots, filling, beside, texts);
        Map<String, byte[]> filled = new LinkedHashMap<>(parts);
        sheets.forEach((part, xml) -> filled.put(part, bytes(xml.filled(cells::content))));
        filled.put(TEXTS, bytes(texts.xml()));
        FixedZip.write(filled, out);
    }

    private static byte[] drawn(Form form, List<SheetLayout> layouts, List<SideSheet> sides) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var styles = new Styles(workbook);
            for (SheetLayout layout : layouts) {
                new SheetDrawing(
                                form,
                                layout,
                                workbook.createSheet(layout.sheet().code()),
                                styles)
                        .draw();
            }
            for (SideSheet side : sides) {
                new SideDrawing(side).draw(workbook.createSheet(side.name()), styles);
                if (side.hidden()) {
                    workbook.setSheetVisibility(workbook.getSheetIndex(side.name()), SheetVisibility.VERY_HIDDEN);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        BlankProperties.replaceIn(parts);
        return parts;
    }

    private static Map<String, FormCell> gaps(SheetLayout layout) {
        Map<String, FormCell> gaps = new HashMap<>();
        gaps.put(layout.headingAddress().a1(), FormCell.heading());
        FormSheet sheet = layout.sheet();
        if (sheet.hasStatus()) {
            gaps.put(layout.statusAddress().a1(), FormCell.status(sheet.code()));
        }
        layout.slots().forEach(slot -> gaps.put(slot.address().a1(), slot.cell()));
        return gaps;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
