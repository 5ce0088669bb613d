package vn.tonghop.storage.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.Date;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPEncryptedDataList;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPPBEEncryptedData;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPBEDataDecryptorFactory;
import org.bouncycastle.openpgp.operator.bc.BcPBEKeyEncryptionMethodGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import vn.tonghop.storage.backup.UnusableBackupException.Reason;

/** Encryption with one key for both ways, as an OpenPGP message: {@code gpg --decrypt} opens it, too. */
final class Seal {

    private static final String INSIDE = "tonghop.zip";
    private static final int BUFFER = 1 << 16;

    /** The most that the format knows, some 65 million bytes hashed for each key that somebody tries. */
    private static final int SLOWEST = 0xFF;

    private Seal() {}

    /** What is written into it goes out encrypted; closing it ends the message and leaves {@code out} open. */
    static OutputStream around(OutputStream out, char[] key) throws IOException {
        try {
            var digests = new BcPGPDigestCalculatorProvider();
            var generator =
                    new PGPEncryptedDataGenerator(new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256)
                            .setWithIntegrityPacket(true)
                            .setSecureRandom(new SecureRandom()));
            generator.addMethod(
                    new BcPBEKeyEncryptionMethodGenerator(key, digests.get(HashAlgorithmTags.SHA256), SLOWEST));
            OutputStream message = generator.open(out, new byte[BUFFER]);
            OutputStream literal = new PGPLiteralDataGenerator()
                    .open(message, PGPLiteralData.BINARY, INSIDE, new Date(0), new byte[BUFFER]);
            return new Message(literal, message);
        } catch (PGPException e) {
            throw new IllegalStateException("cannot encrypt the backup", e);
        }
    }

    /** Told by the first byte: every OpenPGP packet begins with its highest bit set. */
    static boolean isAround(InputStream in) throws IOException {
        in.mark(1);
        int first = in.read();
        in.reset();
        return first >= 0x80;
    }

    /** The message in a file; whoever has read it to its end asks {@link Opened#requireWhole}. */
    static Opened open(InputStream in, char[] key) throws IOException, UnusableBackupException {
        PGPPBEEncryptedData data = message(in);
        try {
            InputStream clear =
                    data.getDataStream(new BcPBEDataDecryptorFactory(key, new BcPGPDigestCalculatorProvider()));
            if (new BcPGPObjectFactory(clear).nextObject() instanceof PGPLiteralData literal) {
                return new Opened(data, literal.getInputStream());
            }
        } catch (PGPException | IOException e) {
            throw new UnusableBackupException(Reason.WRONG_KEY, e);
        }
        throw new UnusableBackupException(Reason.WRONG_KEY);
    }

    private static PGPPBEEncryptedData message(InputStream in) throws UnusableBackupException {
        try {
            if (new BcPGPObjectFactory(in).nextObject() instanceof PGPEncryptedDataList list
                    && list.get(0) instanceof PGPPBEEncryptedData data) {
                return data;
            }
        } catch (IOException e) {
            throw new UnusableBackupException(Reason.NOT_A_BACKUP, e);
        }
        throw new UnusableBackupException(Reason.NOT_A_BACKUP);
    }

    /** @param content what was written into the message */
    record Opened(PGPPBEEncryptedData message, InputStream content) {

        /** Nobody without the key has changed a byte of it. */
        void requireWhole() throws IOException, UnusableBackupException {
            try {
                content.transferTo(OutputStream.nullOutputStream());
                if (message.verify()) {
                    return;
                }
            } catch (PGPException e) {
                throw new UnusableBackupException(Reason.DAMAGED, e);
            }
            throw new UnusableBackupException(Reason.DAMAGED);
        }
    }

    private static final class Message extends FilterOutputStream {

        private final OutputStream whole;

        Message(OutputStream literal, OutputStream whole) {
            super(literal);
            this.whole = whole;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            super.close();
            whole.close();
        }
    }
}
