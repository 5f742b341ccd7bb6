package org.maillage.directory.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form of somebody met in an organisation.
 *
 * @param version of the one that is changed; null for somebody new
 * @param sought by which name people of the team's were looked for
 * @param known those that were found
 */
record ContactFormPage(
        Frame frame,
        String action,
        String back,
        @Nullable Integer version,
        Filled form,
        String sought,
        List<Choice> known) {

    boolean isNew() {
        return version == null;
    }
}
