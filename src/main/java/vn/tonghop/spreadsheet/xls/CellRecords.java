package vn.tonghop.spreadsheet.xls;

import java.util.Optional;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawRemark;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** Makes cells of their records; the text that a formula results in comes as a record of its own. */
final class CellRecords {

    private final Looks looks;
    private final Texts texts;
    private final Links links;
    private final RawRemark.Collector remarks;
    private int cellsLeft;
    private @Nullable FormulaRecord awaitingText;

    CellRecords(Looks looks, Texts texts, Links links, RawRemark.Collector remarks, int cells) {
        this.looks = looks;
        this.texts = texts;
        this.links = links;
        this.remarks = remarks;
        this.cellsLeft = cells;
    }

    /** Whether the record was one of a cell. */
    boolean take(Record record, SheetRecords sheet) throws UnreadableException {
        if (record instanceof StringRecord string && awaitingText != null) {
            text(awaitingText, texts.plain(string.getString(), awaitingText.getXFIndex()), true, false)
                    .ifPresent(sheet::add);
            awaitingText = null;
            return true;
        }
        if (!(record instanceof CellValueRecordInterface place)) {
            return false;
        }
        if (cellsLeft-- <= 0) {
            throw new UnreadableException(Obstacle.TOO_LARGE);
        }
        if (record instanceof FormulaRecord formula && links.isLinked(formula)) {
            remarks.link(sheet.name(), formula.getRow(), formula.getColumn());
        }
        cell(record, place).ifPresent(sheet::add);
        return true;
    }

    private Optional<RawCell> cell(Record record, CellValueRecordInterface place) throws UnreadableException {
        if (record instanceof NumberRecord number) {
            return number(place, number.getValue(), false);
        }
        if (record instanceof LabelSSTRecord label) {
            Texts.Read read = texts.shared(label.getSSTIndex(), place.getXFIndex());
            return text(place, read.text(), false, read.struck());
        }
        if (record instanceof LabelRecord label) {
            return text(place, texts.plain(label.getValue(), place.getXFIndex()), false, false);
        }
        if (record instanceof BoolErrRecord value) {
            return value.isError()
                    ? error(place, value.getErrorValue(), false)
                    : bool(place, value.getBooleanValue(), false);
        }
        return record instanceof FormulaRecord formula ? result(formula) : Optional.empty();
    }

    private Optional<RawCell> result(FormulaRecord formula) {
        awaitingText = formula.hasCachedResultString() ? formula : null;
        return switch (formula.getCachedResultTypeEnum()) {
            case BOOLEAN -> bool(formula, formula.getCachedBooleanValue(), true);
            case ERROR -> error(formula, formula.getCachedErrorValue(), true);
            case NUMERIC -> number(formula, formula.getValue(), true);
            default -> Optional.empty();
        };
    }

    private Optional<RawCell> number(CellValueRecordInterface place, double number, boolean formula) {
        boolean date = looks.isDate(place.getXFIndex());
        return cell(place, CellKind.NUMBER, "", number, date, formula, false);
    }

    private Optional<RawCell> bool(CellValueRecordInterface place, boolean value, boolean formula) {
        return cell(place, CellKind.BOOLEAN, "", value ? 1 : 0, false, formula, false);
    }

    private Optional<RawCell> error(CellValueRecordInterface place, int code, boolean formula) {
        String text = FormulaError.forInt((byte) code).getString();
        return cell(place, CellKind.ERROR, text, 0, false, formula, false);
    }

    private Optional<RawCell> text(CellValueRecordInterface place, String text, boolean formula, boolean struck) {
        return text.isEmpty() ? Optional.empty() : cell(place, CellKind.TEXT, text, 0, false, formula, struck);
    }

    private Optional<RawCell> cell(
            CellValueRecordInterface place,
            CellKind kind,
            String text,
            double number,
            boolean date,
            boolean formula,
            boolean struck) {
        boolean lined = struck || looks.isStruck(place.getXFIndex());
        return Optional.of(new RawCell(place.getRow(), place.getColumn(), kind, text, number, date, formula, lined));
    }
}
