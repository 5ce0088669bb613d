package vn.tonghop.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version written into the jar by the build. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(bản chưa đóng gói)");
        return new String[] {"tonghop " + version};
    }
}
