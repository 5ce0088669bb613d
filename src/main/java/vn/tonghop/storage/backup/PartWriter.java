package vn.tonghop.storage.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a backup on their way into a zip whose last part says the hash of each. */
final class PartWriter implements Closeable {

    static final String TABLES = "tables/";
    static final String FILES = "files/";
    static final String JOBS = "jobs/";
    static final String HASHES = "sha256.txt";

    private final ZipOutputStream zip;
    private final MessageDigest digest = Hashes.sha256();
    private final Map<String, String> hashes = new TreeMap<>();
    private String open = "";

    PartWriter(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Where the bytes of a part go, until {@link #end}; closing it does nothing. */
    OutputStream begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        open = name;
        digest.reset();
        return new DigestOutputStream(zip, digest) {
            @Override
            public void close() {}
        };
    }

    void end() throws IOException {
        zip.closeEntry();
        hashes.put(open, HexFormat.of().formatHex(digest.digest()));
    }

    void put(String name, byte[] bytes) throws IOException {
        begin(name).write(bytes);
        end();
    }

    void finish() throws IOException {
        zip.putNextEntry(new ZipEntry(HASHES));
        zip.write(Hashes.written(hashes));
        zip.closeEntry();
        zip.finish();
    }

    /** Leaves the stream it writes to open. */
    @Override
    public void close() throws IOException {
        zip.flush();
    }
}
