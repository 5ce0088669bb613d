package planted.libraries.finding;

import com.fasterxml.aalto.AsyncXMLStreamReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.lowagie.text.Document;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import javax.xml.stream.XMLStreamReader;
import net.sf.jasperreports.engine.JasperPrint;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Workbook;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.flywaydb.core.Flyway;
import org.jfree.chart.JFreeChart;
import org.objectweb.asm.ClassReader;
import org.postgresql.PGConnection;
import org.springframework.batch.core.job.Job;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;

/** Sits at the lowest rank and knows every library; a method or an array tells as much as a field. */
final class KnowsEverything {
    ApplicationContext spring;
    Job springBatch;
    Connection connection;
    JdbcTemplate jdbc;
    Flyway flyway;
    PGConnection driver;
    HikariDataSource pool;
    DataSource source;
    Workbook poi;
    XMLStreamReader stax;
    AsyncXMLStreamReader<?> aalto;
    CSVRecord[] csv;
    JsonNode jackson;
    Yaml yaml;
    PGPLiteralData sealed;
    JasperPrint jasper;
    JFreeChart chart;
    PDDocument pdfbox;
    Document openPdf;
    ClassReader asm;
    MimeMessage mail;
    CommandLine picocli;
    List<String> plain;
}
