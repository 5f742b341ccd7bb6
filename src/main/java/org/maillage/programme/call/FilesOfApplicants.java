package org.maillage.programme.call;

import java.util.regex.Pattern;
import org.maillage.shared.Secret;
import org.maillage.web.FilesOfStrangers;
import org.springframework.stereotype.Component;

/** Who writes an application brings files without an account, by the link that was sent to them. */
@Component
record FilesOfApplicants(Applications applications) implements FilesOfStrangers {

    private static final Pattern FILES = Pattern.compile("/applications/([A-Za-z0-9_-]{1,100})/files");

    @Override
    public boolean takesFilesAt(String path) {
        var files = FILES.matcher(path);
        return files.matches()
                && applications
                        .find(new Secret(files.group(1)))
                        .filter(Application::isDraft)
                        .isPresent();
    }
}
