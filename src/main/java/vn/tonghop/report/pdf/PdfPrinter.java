package vn.tonghop.report.pdf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import vn.tonghop.period.DueRule;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.wording.Catalogue;

/** Fills the templates and writes the pages: the bare work, without content, checks or stable bytes. */
public final class PdfPrinter {

    private final Templates templates;
    private final Catalogue words;

    public PdfPrinter(Templates templates, Catalogue words) {
        this.templates = templates;
        this.words = words;
    }

    public byte[] print(ReportContent content) {
        try {
            return export(fill(content), content.stamp());
        } catch (JRException e) {
            throw new IllegalStateException("cannot print '" + content.stamp().title() + "'", e);
        }
    }

    /** One filling for each run of sections that share a frame; the numbers of the pages go on. */
    List<JasperPrint> fill(ReportContent content) throws JRException {
        List<JasperPrint> filled = new ArrayList<>();
        int pages = 0;
        for (List<Part> run : runs(parts(content))) {
            Map<String, Object> parameters = surroundings();
            parameters.putAll(RecordSource.values(content.stamp()));
            parameters.put(
                    "code", new QrCode(content.stamp().sign(), content.stamp().signWords()));
            parameters.put("pagesBefore", pages);
            JasperPrint print = JasperFillManager.fillReport(
                    templates.frameOf(run.get(0).template()), parameters, new RecordSource(run));
            pages += print.getPages().size();
            filled.add(print);
        }
        return filled;
    }

    private List<List<Part>> runs(List<Part> parts) {
        List<List<Part>> runs = new ArrayList<>();
        for (Part part : parts) {
            boolean goesOn = !runs.isEmpty()
                    && runs.get(runs.size() - 1).get(0).template().getPageWidth()
                            == part.template().getPageWidth();
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(part);
        }
        return runs;
    }

    private Map<String, Object> surroundings() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, words.locale());
        parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone(DueRule.ZONE));
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, words.bundle());
        return parameters;
    }

    /** A part of the report as the frame asks for it. */
    private record Part(int section, JasperReport template, JRDataSource rows, Map<String, Object> parameters) {}

    private List<Part> parts(ReportContent content) {
        Map<String, Object> parameters = surroundings();
        parameters.put("chart", new ProgressChart(content.progress()));
        parameters.put(
                "labels",
                RecordSource.values(content.tables().get("unit-labels").get(0)));
        List<Part> parts = new ArrayList<>();
        for (int section = 0; section < templates.sections().size(); section++) {
            for (String name : templates.sections().get(section)) {
                parts.add(new Part(section, templates.template(name), rows(name, content), parameters));
            }
        }
        return parts;
    }

    private JRDataSource rows(String template, ReportContent content) {
        return templates
                .rowsOf(template)
                .<JRDataSource>map(table -> new RecordSource(table(template, table, content)))
                .orElseGet(() -> new JREmptyDataSource(1));
    }

    private static List<? extends Record> table(String template, String name, ReportContent content) {
        List<? extends Record> rows = content.tables().get(name);
        if (rows == null) {
            throw new IllegalStateException("report-templates/" + template + ".jrxml asks for the rows '" + name
                    + "', expected one of " + content.tables().keySet());
        }
        return rows;
    }

    private static byte[] export(List<JasperPrint> pages, ReportContent.Stamp stamp) throws JRException {
        var out = new ByteArrayOutputStream();
        var exporter = new JRPdfExporter();
        exporter.setExporterInput(SimpleExporterInput.getInstance(pages));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        var document = new SimplePdfExporterConfiguration();
        document.setMetadataTitle(stamp.title());
        document.setMetadataAuthor(stamp.author());
        document.setMetadataCreator("Tonghop");
        document.setDisplayMetadataTitle(true);
        document.setCompressed(true);
        exporter.setConfiguration(document);
        var layout = new SimplePdfReportConfiguration();
        layout.setForceSvgShapes(false);
        exporter.setConfiguration(layout);
        exporter.exportReport();
        return out.toByteArray();
    }
}
