package vn.tonghop.definition.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/**
 * A file that holds what was once read from a folder.
 *
 * @param file where it is kept
 * @param folder what it was read from; any change to a file there makes the kept form worthless
 * @param reading what was read, and by which program
 */
public record KeptForm(Path file, Path folder, String reading, List<Made<?>> made) {

    private static final int HEAD = Long.BYTES + Integer.BYTES;

    public KeptForm {
        made = List.copyOf(made);
    }

    /**
     * What is kept, as long as it is whole and the folder is as it was then; otherwise what is read now, which is kept for
     * the next time where that is possible.
     */
    public <T> T get(Class<T> type, Supplier<T> fresh) {
        FutureTask<byte[]> looking = new FutureTask<>(this::key); // on another processor, while the kept form is read
        var look = new Thread(looking, "fingerprint");
        look.setDaemon(true);
        look.start();
        Optional<Kept> kept = find();
        try {
            byte[] key = looking.get(); // from before the reading: a file that changes meanwhile makes what is kept
            // worthless
            if (kept.isPresent() && Arrays.equals(kept.get().key(), key)) {
                return type.cast(kept.get().value());
            }
            T value = fresh.get();
            keep(key, value);
            return value;
        } catch (ExecutionException e) { // a folder that cannot be listed is told of by whoever reads it
            return fresh.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fresh.get();
        }
    }

    /** @param key under which the value was kept */
    private record Kept(byte[] key, Object value) {}

    /** What is kept of this reading by this program, of whatever state of the folder. */
    private Optional<Kept> find() {
        try {
            byte[] bytes = Files.readAllBytes(file);
            ByteBuffer in = ByteBuffer.wrap(bytes);
            if (bytes.length < HEAD || in.getLong() != sum(bytes)) {
                return Optional.empty();
            }
            int end = HEAD + in.getInt();
            byte[] key = Arrays.copyOfRange(bytes, HEAD, end);
            byte[] ours = (reading + " ").getBytes(StandardCharsets.UTF_8);
            return key.length > ours.length && Arrays.equals(key, 0, ours.length, ours, 0, ours.length)
                    ? Optional.of(new Kept(key, new ValueReader(bytes, end, made).read()))
                    : Optional.empty();
        } catch (IOException | ReflectiveOperationException | RuntimeException e) { // as if nothing was kept
            return Optional.empty();
        }
    }

    private void keep(byte[] key, Object value) {
        try {
            byte[] content = new ValueWriter(made).write(value);
            ByteBuffer out = ByteBuffer.allocate(HEAD + key.length + content.length)
                    .position(Long.BYTES)
                    .putInt(key.length)
                    .put(key)
                    .put(content);
            write(out.putLong(0, sum(out.array())).array());
        } catch (IOException e) { // the next run reads all of it again
            return;
        }
    }

    /** Whole or not at all, whoever else writes or reads it at the same time. */
    private void write(byte[] bytes) throws IOException {
        Path keep = file.toAbsolutePath().getParent();
        Files.createDirectories(keep);
        Path part =
                keep.resolve(file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private byte[] key() throws IOException {
        return (reading + " " + Fingerprint.of(folder)).getBytes(StandardCharsets.UTF_8);
    }

    private static long sum(byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes, Long.BYTES, bytes.length - Long.BYTES);
        return sum.getValue();
    }
}
